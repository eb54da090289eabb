package org.dishui.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dishui.audit.Chains;
import org.dishui.audit.OtherDays;
import org.dishui.audit.Roots;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two chains over three days, of which two are sealed; then somebody lays hands on them. */
class AuditCommandTest {
    private static final UUID CASE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T04:00:00.123456Z");

    private final TestDatabase.Address database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void threeDays() {
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        beans.register(Sql.class, JdbcChains.class, JdbcRoots.class);
        beans.refresh();
        var chains = beans.getBean(Chains.class);
        var roots = beans.getBean(Roots.class);
        OtherDays.write(chains, CASE, "submitted", MONDAY);
        OtherDays.write(chains, CASE, "taken", MONDAY);
        OtherDays.seal(roots, TUESDAY);
        OtherDays.write(chains, CASE, "accepted", TUESDAY);
        OtherDays.write(chains, OTHER, "submitted", TUESDAY);
        OtherDays.seal(roots, WEDNESDAY);
        OtherDays.write(chains, CASE, "proposed", WEDNESDAY);
    }

    @AfterEach
    void close() {
        beans.close();
    }

    @Test
    void findsSoundWhatNobodyTouched() {
        assertThat(run("verify")).isZero();
        assertThat(said()).contains("links      5, of which 1 are not sealed", "chains     2", "day roots  2", "sound");
    }

    @Test
    void verifiesAnExportWithoutTheDatabase() throws IOException {
        var file = exported();
        assertThat(Files.readAllLines(file)).hasSize(7);
        assertThat(run("verify", file.toString())).isZero();
    }

    @Test
    void sealsADayOnceAndTheDaysThatWereMissed() {
        var roots = beans.getBean(Roots.class);
        OtherDays.seal(roots, WEDNESDAY.plusSeconds(3 * 86_400));
        OtherDays.seal(roots, WEDNESDAY.plusSeconds(3 * 86_400));
        assertThat(roots.latest(9))
                .extracting(root -> root.day().getDayOfMonth())
                .containsExactly(27, 26, 25, 24, 23);
        assertThat(roots.latest(9)).extracting(root -> root.heads().size()).containsExactly(0, 0, 1, 2, 1);
        assertThat(run("verify")).isZero();
    }

    @Test
    void findsAChangedLink() throws IOException {
        tamper(lines -> lines.replaceAll(line -> line.replace("核对 taken", "核对 token")));
        assertBroken("chain " + CASE + ", link 2 is changed");
    }

    @Test
    void findsARemovedLink() throws IOException {
        tamper(lines -> lines.remove(3));
        assertBroken("chain " + CASE + ", link 3 is out of order");
    }

    @Test
    void findsThatTheEndOfAChainIsGone() throws IOException {
        tamper(lines -> {
            lines.remove(5);
            lines.remove(4);
        });
        assertBroken("chain " + CASE + ", link 3 is missing");
    }

    @Test
    void findsLinksInAnotherOrder() throws IOException {
        tamper(lines -> Collections.swap(lines, 2, 3));
        assertBroken("chain " + CASE + ", link 2 is out of order");
    }

    @Test
    void findsARootThatWasChangedMovedOrTakenOut() throws IOException {
        tamper(lines -> change(lines, 1, line -> line.replace("\"position\":3", "\"position\":2")));
        assertBroken("day root 2026-11-24 is changed");
        tamper(lines -> Collections.swap(lines, 0, 1));
        assertBroken("day root 2026-11-24 is not linked");
        tamper(lines -> lines.remove(0));
        assertBroken("day root 2026-11-24 is not linked");
    }

    @Test
    void findsALineThatIsNone() throws IOException {
        tamper(lines -> lines.add("{\"link\":{}}"));
        assertBroken("line 8 cannot be read");
    }

    @Test
    void findsWhatWasChangedInTheDatabaseBehindItsTriggers() {
        var jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql("alter table audit_link disable trigger user").update();
        jdbc.sql("update audit_link set content = '' where action = 'accepted'").update();
        assertThat(run("verify")).isOne();
        assertThat(said()).contains("BROKEN: chain " + CASE + ", link 3 is changed");
    }

    @Test
    void isKeptByTheDatabase() {
        var jdbc = beans.getBean(JdbcClient.class);
        for (var deed : List.of(
                "update audit_link set content = ''",
                "delete from audit_link",
                "update audit_root set hash = ''",
                "delete from audit_root",
                "update audit_head set hash = ''",
                "delete from audit_head",
                "truncate audit_head",
                "truncate audit_root cascade"))
            assertThatThrownBy(() -> jdbc.sql(deed).update()).as(deed).hasMessageContaining("append-only");
    }

    @Test
    void saysWhatItCanDo() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("verify", folder.resolve("nothing").toString())).isEqualTo(2);
        assertThat(said()).contains("bin/audit export FILE");
    }

    private static void change(List<String> lines, int i, UnaryOperator<String> how) {
        assertThat(how.apply(lines.get(i))).isNotEqualTo(lines.get(i));
        lines.set(i, how.apply(lines.get(i)));
    }

    private Path exported() {
        var file = folder.resolve("audit.jsonl");
        assertThat(run("export", file.toString())).isZero();
        return file;
    }

    private void tamper(Consumer<List<String>> how) throws IOException {
        var file = exported();
        var lines = new ArrayList<>(Files.readAllLines(file));
        how.accept(lines);
        Files.write(file, lines);
    }

    private void assertBroken(String where) {
        said.reset();
        assertThat(run("verify", folder.resolve("audit.jsonl").toString())).isOne();
        assertThat(said()).contains("BROKEN: " + where);
    }

    private int run(String... arguments) {
        var settings = new PortalSettings(
                database.url(),
                database.user(),
                database.password(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new AuditCommand(settings, new PrintStream(said, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
