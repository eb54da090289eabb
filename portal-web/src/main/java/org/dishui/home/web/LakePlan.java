package org.dishui.home.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dishui.catalog.ProgramList.Row;
import org.dishui.site.web.Words;

/** The lake with its ring roads: money nearest to the drop, then homes, capital and space, communities. A label that does not fit is dropped. */
record LakePlan(List<Label> labels, List<Node> nodes) {
    private static final double TYPE = 15.5;

    /**
     * A ring for labels.
     *
     * @param radius of the text, which follows the path {@code plan-r<radius>}
     * @param road radius of the line on which the stations lie
     * @param width degrees that a label may take
     * @param angles of the labels, from twelve o'clock
     */
    private record Ring(int radius, int road, int number, int width, List<Integer> angles) {
        String style(int angle) {
            if (number == 1) return " plan__far";
            return number == 2 && Math.abs(angle) > 40 ? " plan__side" : "";
        }
    }

    private static final Ring MONEY = new Ring(146, 123, 4, 130, List.of(0));
    private static final Ring HOMES = new Ring(208, 188, 3, 78, List.of(-42, 44));
    private static final Ring CAPITAL = new Ring(292, 265, 2, 56, List.of(3, -57, 62));
    private static final Ring COMMUNITIES = new Ring(385, 357, 1, 25, List.of(-61, -38, 38, -87));

    /** A text along a ring. */
    record Label(String path, String offset, String style, String text) {}

    /** The station of a label on its ring road. */
    record Node(String x, String y, String style) {}

    static LakePlan of(List<Row> money, List<Row> homes, List<Row> capital, List<Row> communities, Words words) {
        var plan = new LakePlan(new ArrayList<>(), new ArrayList<>());
        plan.fill(MONEY, money, words);
        plan.fill(HOMES, homes, words);
        plan.fill(CAPITAL, capital, words);
        plan.fill(COMMUNITIES, communities, words);
        return plan;
    }

    private void fill(Ring ring, List<Row> rows, Words words) {
        var texts = rows.stream()
                .flatMap(row -> candidates(row, ring, words)
                        .filter(text -> fits(text, ring))
                        .limit(1))
                .distinct()
                .limit(ring.angles().size())
                .toList();
        for (int i = 0; i < texts.size(); i++) place(ring, ring.angles().get(i), texts.get(i));
    }

    /** The name with the figure, else what fits of it. */
    private static Stream<String> candidates(Row row, Ring ring, Words words) {
        var title = words.of(row.title());
        var headline = row.headline();
        if (ring.number() == 1 || headline == null || !headline.isNumber()) return Stream.of(title);
        var figure = words.quantity(headline).line(!words.isChinese());
        return Stream.of(title + " " + figure, figure);
    }

    private static boolean fits(String text, Ring ring) {
        double length = text.codePoints()
                        .mapToDouble(each -> each >= 0x2E80 ? 1.03 : 0.57)
                        .sum()
                * TYPE;
        return length <= Math.toRadians(ring.width()) * ring.radius();
    }

    private void place(Ring ring, int angle, String text) {
        labels.add(new Label(
                "plan-r" + ring.radius(),
                number(50 + angle / 3.6) + "%",
                "plan__t plan__t--" + ring.number() + ring.style(angle),
                text));
        double at = Math.toRadians(angle);
        nodes.add(new Node(
                number(ring.road() * Math.sin(at)),
                number(-ring.road() * Math.cos(at)),
                "plan__node" + ring.style(angle)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
