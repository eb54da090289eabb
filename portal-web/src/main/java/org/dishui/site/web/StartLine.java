package org.dishui.site.web;

import org.dishui.shared.PortalSettings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where to go, once the portal is there; in demo, who to be. */
@Component
class StartLine {
    private static final String PEOPLE = """
              lin@dishui.example    applicant, a student    hui@dishui.example    catalogue editor
              rui@dishui.example    reviewer                jun@dishui.example    publisher
              fang@dishui.example   lead of the desk        qian@dishui.example   finance officer
              Everybody's password: dishui-demo""";

    private final PortalSettings settings;
    private final Environment environment;

    StartLine(PortalSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        // the port of a random one, too, is the one that it listens on
        String address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        System.out.println("\nDishui 滴水 is ready: " + (settings.isDemo() ? address : settings.address()));
        if (settings.isDemo()) System.out.println(PEOPLE + "\n  Mails of this demo: " + address + "/mailbox\n");
    }
}
