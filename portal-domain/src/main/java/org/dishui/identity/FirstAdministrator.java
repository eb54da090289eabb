package org.dishui.identity;

import java.util.Optional;
import java.util.Set;
import org.dishui.shared.CannotStart;
import org.dishui.shared.Language;
import org.dishui.shared.PortalSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outside demo a portal without an administrator asks the one whom its operator names to become the first. */
@Service
@Transactional
public class FirstAdministrator {
    private final Accounts accounts;
    private final RegisteringStaff staff;
    private final Linking linking;
    private final PortalSettings settings;

    FirstAdministrator(Accounts accounts, RegisteringStaff staff, Linking linking, PortalSettings settings) {
        this.accounts = accounts;
        this.staff = staff;
        this.linking = linking;
        this.settings = settings;
    }

    /** The address of the set-up link, where one is needed; {@link CannotStart} where nobody is named. */
    public Optional<String> invite() {
        if (settings.isDemo() || accounts.existsInUse(Role.ADMINISTRATOR)) return Optional.empty();
        var email = named();
        var invited = accounts.findByEmail(email.value())
                .map(this::again)
                .orElseGet(() ->
                        staff.register(null, email, email.value(), Set.of(Role.ADMINISTRATOR), null, Language.ZH));
        return Optional.of(linking.address(invited.link()));
    }

    private EmailAddress named() {
        String email = settings.adminEmail();
        if (email == null)
            throw new CannotStart("There is no administrator yet, and PORTAL_ADMIN_EMAIL names nobody: set it to the"
                    + " address of the person who shall be the first.");
        try {
            return EmailAddress.of(email);
        } catch (IllegalArgumentException noAddress) {
            throw new CannotStart("PORTAL_ADMIN_EMAIL is no e-mail address.", noAddress);
        }
    }

    /** An applicant is not made an administrator behind their back: the address must be free, or invited before. */
    private StaffRegistered again(Account known) {
        if (known.isDisabled() || !known.roles().contains(Role.ADMINISTRATOR))
            throw new CannotStart("PORTAL_ADMIN_EMAIL names an account that is no administrator: set another address.");
        return staff.invite(null, known.id());
    }
}
