package org.dishui.shared.persistence;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The portal without its web. Bare of stereotypes: the portal's own scan must not take it for a part of itself. */
@EnableAutoConfiguration
@ComponentScan("org.dishui")
@EntityScan("org.dishui")
@EnableJpaRepositories("org.dishui")
class BehindThePages {}
