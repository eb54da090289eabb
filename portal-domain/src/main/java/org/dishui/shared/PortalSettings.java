package org.dishui.shared;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about this portal. docs/configuration.md is made from the words below.
 *
 * @param dbUrl JDBC address of a PostgreSQL 15 or newer; without it the portal runs one of its own in `PORTAL_DATA`.
 * @param dbUser Who signs in to that database.
 * @param dbPassword That user's password.
 * @param data Folder of the portal's own database, keys and unpacked programs. Default: `./.dishui`.
 * @param demo Whether demo people, demo cases and the in-app mailbox are there. Default: `true` with the portal's own
 *     database, else `false`. With an outside database, or an address other than loopback, only `yes-really` will do.
 * @param baseUrl Address that links in mails, QR codes and feeds begin with. Default: `http://localhost:` and the port.
 * @param keys Key ring, `id:base64` of 256 bits each, separated by commas: the first encrypts, all decrypt, the last makes
 *     the fingerprints that sensitive values are found by, so put new keys in front. In demo it is
 *     made and kept in `PORTAL_DATA`; outside demo it is required. A new key: `echo "k1:$(openssl rand -base64 32)"`.
 * @param adminEmail Outside demo, while there is no administrator: who gets the one-time link to become the first.
 * @param mailUrl Mail server, such as `smtp://user:password@mail.example:587`. Default: the in-app mailbox in demo, else none.
 * @param mailFrom Sender of the portal's mails; required with `PORTAL_MAIL_URL`.
 * @param jobs Whether this process does the portal's own work, such as sealing the audit's days and trying mail again. Default: `true`;
 *     each job runs on one process at a time, whatever their number.
 * @param offerDays For how many days an apply-free offer can be taken, unless the program closes earlier. Default: `30`.
 * @param offerWrongLimit Offers of a program go out only while less than so many percent of the sample that officers checked are
 *     wrong. Default: `5`.
 */
public record PortalSettings(
        @Nullable String dbUrl,
        @Nullable String dbUser,
        @Nullable String dbPassword,
        @Nullable String data,
        @Nullable String demo,
        @Nullable String baseUrl,
        @Nullable String keys,
        @Nullable String adminEmail,
        @Nullable String mailUrl,
        @Nullable String mailFrom,
        @Nullable String jobs,
        @Nullable Integer offerDays,
        @Nullable Integer offerWrongLimit) {
    private static final String REALLY = "yes-really";
    private static final String NO_MAIL_SERVER =
            "PORTAL_MAIL_URL is no address of a mail server: write it like smtp://user:password@mail.example:587.";

    /** A variable that is there but empty says nothing, as in a compose file's {@code PORTAL_KEYS=}. */
    public PortalSettings {
        dbUrl = said(dbUrl);
        dbUser = said(dbUser);
        dbPassword = said(dbPassword);
        data = said(data);
        demo = said(demo);
        baseUrl = said(baseUrl);
        keys = said(keys);
        adminEmail = said(adminEmail);
        mailUrl = said(mailUrl);
        mailFrom = said(mailFrom);
        jobs = said(jobs);
    }

    /** Whether the portal runs a database of its own. */
    public boolean ownDatabase() {
        return dbUrl == null;
    }

    public boolean isDemo() {
        return demo == null ? ownDatabase() : !demo.equals("false");
    }

    public boolean runsJobs() {
        return !"false".equals(jobs);
    }

    public int daysToTake() {
        return offerDays == null ? 30 : offerDays;
    }

    /** In percent. */
    public int wrongLimit() {
        return offerWrongLimit == null ? 5 : offerWrongLimit;
    }

    public Path dataFolder() {
        return Path.of(data == null ? ".dishui" : data).toAbsolutePath().normalize();
    }

    /** The base address without a slash at its end. */
    public String address() {
        return baseUrl == null ? "http://localhost:8080" : baseUrl.replaceAll("/+$", "");
    }

    /** Where mails go out, from {@code mailUrl}; {@link CannotStart} for what is no such address, and for one without a sender. */
    public @Nullable URI mailServer() {
        if (mailUrl == null) return null;
        URI server = smtp(mailUrl);
        if (mailFrom == null)
            throw new CannotStart("PORTAL_MAIL_URL names a mail server, but PORTAL_MAIL_FROM no sender: set it to the"
                    + " address that mails come from.");
        return server;
    }

    /** The address may hold a password, so what says that it is none does not repeat it. */
    private static URI smtp(String address) {
        URI server;
        try {
            server = URI.create(address);
        } catch (IllegalArgumentException unreadable) {
            throw new CannotStart(NO_MAIL_SERVER, unreadable);
        }
        if (server.getHost() == null || !String.valueOf(server.getScheme()).matches("smtps?"))
            throw new CannotStart(NO_MAIL_SERVER);
        return server;
    }

    /** Demo people have a known password: they never stand on an outside database or an open address by mistake. */
    public void requireSafeDemo(boolean loopback) {
        if (demo != null && !demo.matches("true|false|" + REALLY))
            throw new CannotStart("PORTAL_DEMO is '" + demo + "': say true, false or " + REALLY + ".");
        if (!isDemo() || REALLY.equals(demo)) return;
        if (!ownDatabase()) throw refused("into an outside database (PORTAL_DB_URL)");
        if (!loopback) throw refused("on an address that others can reach (SERVER_ADDRESS)");
    }

    private static CannotStart refused(String where) {
        return new CannotStart("Demo people, whose password everybody knows, are not put " + where
                + ". Set PORTAL_DEMO=false, or PORTAL_DEMO=" + REALLY + " if that is what you want.");
    }

    private static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
