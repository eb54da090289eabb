package org.dishui.pages;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dishui.catalog.persistence.SyntheticRows;
import org.jspecify.annotations.Nullable;

/** Measures the catalogue's pages on 2,000 and 100,000 programs beside the limit server, and the search over 1,000,000 rows; prints a page of Markdown. */
final class PageBench {
    private static final int FEW = Integer.getInteger("few", 2_000);
    private static final int MANY = Integer.getInteger("many", 100_000);
    private static final int MOST = Integer.getInteger("most", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int REQUESTS = Integer.getInteger("requests", 300);
    private static final int ROWS_APART = 23;
    private static final int SHIPPED_OWNERS = 10;
    private static final String LIST = "/programs";

    private final StringBuilder report = new StringBuilder();

    private PageBench() {}

    /** Words: the portal's jar, a folder for two databases. */
    public static void main(String[] words) throws Exception {
        var folder = Path.of(words[1]);
        try (var small = Portal.start(Path.of(words[0]), folder.resolve("few"));
                var large = Portal.start(Path.of(words[0]), folder.resolve("many"))) {
            small.fill(0, FEW);
            large.fill(0, MANY);
            var bench = new PageBench();
            var jar = System.getProperty("petclinic");
            try (var shipped = jar == null ? null : Petclinic.start(Path.of(jar), large, SHIPPED_OWNERS);
                    var peer = jar == null ? null : Petclinic.start(Path.of(jar), large, FEW)) {
                bench.pages(small, large, shipped, peer, folder);
            }
            bench.search(large);
            System.out.print(bench.report);
        }
    }

    private void compare(Subject small, Subject list, Subject detail, Subject ours, Subject kept, Subject guide) {
        say(
                "| P1 list, rendered, against petclinic's of as many (of ten) | at least 5 times as fast | %.1f (%.1f) |",
                list.cpu() / ours.cpu(), small.cpu() / ours.cpu());
        say(
                "| P2 list from memory, likewise | at least 25 times | %.1f (%.1f) |",
                list.cpu() / kept.cpu(), small.cpu() / kept.cpu());
        say("| P3 program page against petclinic's owner | at least 2 times | %.1f |", detail.cpu() / guide.cpu());
    }

    private void pages(Portal small, Portal large, @Nullable Petclinic shipped, @Nullable Petclinic peer, Path folder)
            throws Exception {
        var page = large.get(LIST);
        var kept = Files.writeString(folder.resolve("list.html"), page.body());
        var limit = limitServer(large, kept);
        int port = Integer.parseInt(Objects.requireNonNull(
                new BufferedReader(new InputStreamReader(limit.getInputStream(), StandardCharsets.UTF_8)).readLine()));
        var client = HttpClient.newHttpClient();
        var tag = page.headers().firstValue("ETag").orElseThrow();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        try {
            var least = new Subject(
                    "limit server: the list",
                    n -> Portal.get(client, port, "/list"),
                    limit.toHandle(),
                    large.database());
            var leastKept = new Subject(
                    "limit server: the same from memory",
                    n -> Portal.get(client, port, "/kept"),
                    limit.toHandle(),
                    large.database());
            var few = new Subject(
                    count(FEW) + " programs: list, rendered", n -> large(small, n), small.server(), small.database());
            var many = new Subject(
                    count(MANY) + " programs: list, rendered", n -> large(large, n), large.server(), large.database());
            var further = new Subject(
                    "the same further down, with rows never shown before",
                    n -> further(large, n),
                    large.server(),
                    large.database());
            var cached = new Subject("list, kept", n -> large.get(LIST), large.server(), large.database());
            var unchanged = new Subject(
                    "list, not modified (304)",
                    n -> large.get(LIST, "If-None-Match", tag),
                    large.server(),
                    large.database());
            var guide = new Subject(
                    "program page as of a day, rendered",
                    n -> ok(large.get("/programs/little-blue-whale?at=" + today.plusDays(1 + n))
                            .statusCode()),
                    large.server(),
                    large.database());
            var subjects = new ArrayList<>(List.of(least, leastKept, few, many, further, cached, unchanged, guide));
            if (shipped != null && peer != null)
                subjects.addAll(List.of(
                        shipped.list(count(SHIPPED_OWNERS), large), peer.list(count(FEW), large), peer.detail(large)));
            Subject.alternate(ROUNDS, REQUESTS, subjects);
            lines("| request | CPU, ms | wall, ms |", "|---|---|---|");
            for (var subject : subjects) say("| %s | %.2f | %.2f |", subject.name, subject.cpu(), subject.wall());
            lines("", "| goal | asked | measured |", "|---|---|---|");
            say(
                    "| P1 list of 20 rows, rendered, against the limit server (with rows never shown before) | at least 30 %% | %.0f %% (%.0f %%) |",
                    100 * least.cpu() / many.cpu(), 100 * least.cpu() / further.cpu());
            say(
                    "| P2 list from memory, against the limit server's list | at least 100 %% | %.0f %% |",
                    100 * least.cpu() / cached.cpu());
            say("| P2 list not modified, likewise | at least 100 %% | %.0f %% |", 100 * least.cpu() / unchanged.cpu());
            say(
                    "| P4 CPU of the list, %s programs against %s | at most 1.2 | %.2f |",
                    count(MANY), count(FEW), many.cpu() / few.cpu());
            say(
                    "| P4 bytes of its HTML, likewise | at most 1.05 | %.3f |",
                    (double) large.get(LIST).body().length()
                            / small.get(LIST).body().length());
            if (peer != null) compare(subjects.get(8), subjects.get(9), subjects.get(10), few, cached, guide);
            say("| P4 facets of a filter counted for the first time | reported | %.0f ms |", cold(large));
        } finally {
            limit.destroy();
        }
    }

    /** A cursor that is none leads to the first page, and makes an address that is not kept yet. */
    private static void large(Portal portal, int number) throws Exception {
        ok(portal.get(LIST + "?after=x" + number).statusCode());
    }

    /** From a row on that no other request has shown. */
    private static void further(Portal portal, int number) throws Exception {
        int row = ROWS_APART * (number + 1);
        ok(portal.get(LIST + "?after=0_" + (SyntheticRows.FIRST_PLACE + row) + "_/programs/synthetic-" + row)
                .statusCode());
    }

    static void ok(int status) {
        if (status != 200) throw new IllegalStateException("answered " + status);
    }

    private static double cold(Portal portal) throws Exception {
        long started = System.nanoTime();
        ok(portal.get(LIST + "?audience=students").statusCode());
        return (System.nanoTime() - started) / 1e6;
    }

    private static Process limitServer(Portal portal, Path page) throws Exception {
        try (var connection = portal.connect()) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return new ProcessBuilder(
                            java,
                            "-Dsun.net.httpserver.nodelay=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LimitServer.class.getName(),
                            connection.getMetaData().getURL(),
                            portal.password(),
                            page.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }
    }

    private void search(Portal large) throws Exception {
        large.fill(MANY, MOST);
        var times = new SearchTimes(large).measure(40);
        lines(
                "",
                "| typed, over %s rows | searches | SQL: median, ms | SQL: p99, ms | answer: median, ms | answer: p99, ms |"
                        .formatted(count(MOST)),
                "|---|---|---|---|---|---|");
        for (var each : times)
            say(
                    "| %s | %d | %.1f | %.1f | %.1f | %.1f |",
                    each.typed(),
                    each.searches(),
                    each.sql().median(),
                    each.sql().p99(),
                    each.answer().median(),
                    each.answer().p99());
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void lines(String... lines) {
        for (var line : lines) report.append(line).append('\n');
    }

    private void say(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
