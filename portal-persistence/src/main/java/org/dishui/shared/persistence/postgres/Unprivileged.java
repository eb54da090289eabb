package org.dishui.shared.persistence.postgres;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.dishui.shared.CannotStart;

/**
 * How PostgreSQL, which refuses to be root, is run: as we are, in a user namespace, or as "nobody".
 *
 * @param prefix the words before each of its commands
 */
record Unprivileged(List<String> prefix) {
    private static final Path ROOT = Path.of("/");
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    static Unprivileged here() {
        if (!Command.of(ROOT, List.of(), "id", "-u").run().output().equals("0")) return new Unprivileged(List.of());
        if (works(NAMESPACE)) return new Unprivileged(NAMESPACE);
        if (works(NOBODY)) return new Unprivileged(NOBODY);
        throw new CannotStart("PostgreSQL does not run as root, and neither unshare nor setpriv can drop to an ordinary"
                + " user here: start the portal as an ordinary user, or set PORTAL_DB_URL.");
    }

    /** Gives a folder and all in it to the user that PostgreSQL will be; in a namespace we stay the owner. */
    void own(Path folder) {
        if (prefix.equals(NOBODY))
            Command.of(ROOT, List.of(), "chown", "-R", "65534:65534", folder.toString())
                    .run();
    }

    boolean canReach(Path folder) {
        return Command.of(ROOT, prefix, "test", "-w", folder.toString(), "-a", "-x", folder.toString())
                .run()
                .succeeded();
    }

    private static boolean works(List<String> prefix) {
        try {
            return Command.of(ROOT, prefix, "true").run().succeeded();
        } catch (UncheckedIOException absent) {
            return false;
        }
    }
}
