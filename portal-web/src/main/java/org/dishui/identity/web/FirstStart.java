package org.dishui.identity.web;

import java.util.Optional;
import org.dishui.identity.FirstAdministrator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Before the first page is served there is an administrator, or somebody has the link to become one. */
@Component
class FirstStart implements SmartInitializingSingleton {
    private final FirstAdministrator first;
    private Optional<String> link = Optional.empty();

    FirstStart(FirstAdministrator first) {
        this.first = first;
    }

    @Override
    public void afterSingletonsInstantiated() {
        link = first.invite();
    }

    /** To whoever started the portal, on their terminal; the same goes to PORTAL_ADMIN_EMAIL. */
    @EventListener(ApplicationReadyEvent.class)
    void say() {
        link.ifPresent(address ->
                System.out.println("There is no administrator yet. Become it within 30 minutes: " + address + "\n"));
    }
}
