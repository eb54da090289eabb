package org.dishui.shared.persistence;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The portal without its web. Bare of stereotypes: the portal's own scan must not take it for a part of itself. */
@EnableAutoConfiguration
@ComponentScan("org.dishui")
@EntityScan("org.dishui")
@EnableJpaRepositories("org.dishui")
public class BehindThePages {
    /** Running on a database of somebody else's choice, without a word about how it goes away; whoever starts it closes it. */
    public static ConfigurableApplicationContext on(String url, String user, String password) {
        return new SpringApplicationBuilder(BehindThePages.class, Outbox.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--portal.db-url=" + url,
                        "--portal.db-user=" + user,
                        "--portal.db-password=" + password,
                        "--portal.demo=false",
                        "--portal.keys=test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                        "--spring.main.banner-mode=off",
                        "--logging.level.com.zaxxer=off",
                        "--logging.level.org.hibernate=off",
                        "--logging.level.org.springframework=off",
                        "--spring.main.register-shutdown-hook=false");
    }
}
