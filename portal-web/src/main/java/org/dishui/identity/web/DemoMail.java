package org.dishui.identity.web;

import org.dishui.identity.AccountOpened;
import org.dishui.identity.LinkId;
import org.dishui.identity.Linking;
import org.dishui.identity.PasswordForgotten;
import org.dishui.shared.PortalSettings;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A demo sends no mail: whoever runs it finds the links on the terminal. */
@Component
class DemoMail {
    private final Linking linking;
    private final PortalSettings settings;

    DemoMail(Linking linking, PortalSettings settings) {
        this.linking = linking;
        this.settings = settings;
    }

    @ApplicationModuleListener
    void opened(AccountOpened account) {
        say("To confirm the new account", account.link());
    }

    @ApplicationModuleListener
    void forgotten(PasswordForgotten password) {
        say("To choose a new password", password.link());
    }

    private void say(String what, LinkId link) {
        if (settings.isDemo()) System.out.println(what + ": " + linking.address(link));
    }
}
