package org.dishui.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.dishui.identity.OneTimeLink.Purpose;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one-time links and reads them back. A link's token is its id and a fingerprint of it by the portal's key: the
 * database and the events that stand in it hold nothing that opens anything.
 */
@Service
@Transactional
public class Linking {
    private final OneTimeLinks links;
    private final Vault vault;
    private final PortalSettings settings;
    private final Clock clock;

    Linking(OneTimeLinks links, Vault vault, PortalSettings settings, Clock clock) {
        this.links = links;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new link; earlier ones to the same thing open nothing any more. */
    LinkId issue(Purpose purpose, AccountId account) {
        links.closeAll(account, purpose, clock.instant());
        return links.save(OneTimeLink.to(purpose, account, clock.instant())).id();
    }

    /** The address for the mail, and for nowhere else. */
    @Transactional(readOnly = true)
    public String address(LinkId id) {
        var link = links.findById(id).orElseThrow();
        return settings.address() + link.purpose().path() + "?link=" + token(id, link.purpose());
    }

    /** Whose link it is, where it is still open. */
    @Transactional(readOnly = true)
    public Optional<AccountId> accountOf(String token, Purpose purpose) {
        return find(token, purpose).map(OneTimeLink::account);
    }

    /** The same, and it is used up. */
    Optional<AccountId> use(String token, Purpose purpose) {
        var link = find(token, purpose);
        link.ifPresent(each -> each.close(clock.instant()));
        return link.map(OneTimeLink::account);
    }

    private Optional<OneTimeLink> find(String token, Purpose purpose) {
        return idOf(token, purpose)
                .flatMap(links::findById)
                .filter(link -> link.purpose() == purpose && link.isOpen(clock.instant()));
    }

    private Optional<LinkId> idOf(String token, Purpose purpose) {
        if (!token.matches("[0-9a-f-]{36}\\.[\\w-]{1,60}")) return Optional.empty();
        try {
            var id = LinkId.of(token.substring(0, 36));
            return isSame(token, token(id, purpose)) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }

    private String token(LinkId id, Purpose purpose) {
        return id + "." + vault.fingerprint("identity_link." + purpose, id.toString());
    }

    /** In a time that does not tell how much of it was right. */
    private static boolean isSame(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
