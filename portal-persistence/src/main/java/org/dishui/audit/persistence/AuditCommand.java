package org.dishui.audit.persistence;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Consumer;
import org.dishui.audit.Proof;
import org.dishui.shared.CannotStart;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.persistence.postgres.PortalDatabase;
import org.dishui.shared.persistence.settings.Settings;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * {@code bin/audit export FILE} writes links and day roots down; {@code bin/audit verify FILE} computes a file anew, anywhere, and
 * {@code bin/audit verify} the database. The database is the one of the portal's environment, whether the portal runs or not.
 */
public final class AuditCommand {
    private static final String USAGE = "bin/audit export FILE, bin/audit verify [FILE]";

    private final PortalSettings settings;
    private final PrintStream out;

    AuditCommand(PortalSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) {
        var environment = new StandardEnvironment();
        ConfigurationPropertySources.attach(environment);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new AuditCommand(Settings.in(environment), out).run(arguments));
    }

    /** 0 where all holds, 1 where something does not, 2 where nothing could be done. */
    int run(String... arguments) {
        try {
            var file = arguments.length == 2 ? new AuditFile(Path.of(arguments[1])) : null;
            return switch (arguments.length == 0 ? "" : arguments[0]) {
                case "export" -> file == null ? cannot(USAGE) : export(file);
                case "verify" -> verify(file == null ? this::readDatabase : file::read);
                default -> cannot(USAGE);
            };
        } catch (IOException | UncheckedIOException | SQLException | CannotStart e) {
            return cannot(String.valueOf(e.getMessage()));
        }
    }

    private interface Source {
        void read(Consumer<AuditLine> line) throws IOException, SQLException;
    }

    private int export(AuditFile file) throws IOException, SQLException {
        try (var writing = file.open()) {
            readDatabase(writing::append);
        }
        out.println("written: " + file.path());
        return 0;
    }

    private int verify(Source source) throws IOException, SQLException {
        var proof = new Proof();
        try {
            source.read(line -> line.addTo(proof));
        } catch (AuditFile.Unreadable line) {
            out.println("BROKEN: " + line.getMessage());
            return 1;
        }
        return tell(proof.result());
    }

    private int tell(Proof.Result result) {
        out.printf("links      %d, of which %d are not sealed yet%n", result.links(), result.unsealed());
        out.printf("chains     %d%n", result.chains());
        out.printf("day roots  %d%n", result.roots());
        if (result.broken().isEmpty()) {
            out.println("The audit is sound.");
            return 0;
        }
        var broken = result.broken().get();
        var place = broken.day() == null
                ? "chain " + broken.subject() + ", link " + broken.position()
                : "day root " + broken.day();
        var fault = broken.fault().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        out.println("BROKEN: " + place + " is " + fault);
        return 1;
    }

    private void readDatabase(Consumer<AuditLine> line) throws IOException, SQLException {
        PortalDatabase.read(settings, connection -> AuditDatabase.read(connection, line));
    }

    private int cannot(String why) {
        out.println(why);
        return 2;
    }
}
