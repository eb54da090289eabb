package org.dishui.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long searches take over all rows, by what is typed: the whole answer, and the statement alone as the database's own log has it. */
final class SearchTimes {
    private static final Map<String, List<String>> TYPED = new LinkedHashMap<>();

    static {
        TYPED.put("two Chinese characters", List.of("金山", "机器", "补贴", "氢能", "船舶", "人才", "贷款", "芯片"));
        TYPED.put("four or more", List.of("海洋装备", "智能机器人", "卫星互联网", "展会补助", "安家补贴金山", "青浦基因测序研发券"));
        TYPED.put(
                "one English word", List.of("hydrogen", "grant", "robots", "allowance", "Jinshan", "housing", "visa"));
        TYPED.put(
                "several English words",
                List.of("starting grant for hydrogen storage", "rent relief Qingpu", "research voucher quantum"));
        TYPED.put("both languages", List.of("金山 grant", "visa 签证", "hydrogen 补贴"));
        TYPED.put("pinyin", List.of("jinshan", "butie", "qianzheng", "anjia"));
        TYPED.put("initials", List.of("bt", "rc", "xlj", "qz"));
        TYPED.put("one Chinese character", List.of("金", "船", "氢"));
        TYPED.put("typing errors", List.of("hydrogne", "alowance", "vsia", "Jinshna"));
        TYPED.put("no such thing", List.of("zzyzx", "龘靐", "qqqq wwww"));
    }

    /** Rounds before those that count: the driver prepares a statement after some uses, the planner keeps its plan after some more. */
    private static final int WARM_UP = 5;

    private final Portal portal;
    private int number;

    SearchTimes(Portal portal) {
        this.portal = portal;
    }

    /** Milliseconds of one kind of search in the open data, which asks one statement and counts no facets. */
    record Times(String typed, int searches, Spread sql, Spread answer) {}

    /** The middle one and the 99th of a hundred. */
    record Spread(double median, double p99) {
        static Spread of(List<Double> times) {
            var sorted = times.stream().sorted().toList();
            return new Spread(sorted.get(sorted.size() / 2), sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1));
        }
    }

    List<Times> measure(int rounds) throws Exception {
        var log = StatementLog.start(portal);
        var times = new ArrayList<Times>();
        for (var kind : TYPED.entrySet()) {
            var sql = new ArrayList<Double>();
            var answers = new ArrayList<Double>();
            for (int round = -WARM_UP; round < rounds; round++)
                for (var words : kind.getValue()) {
                    double taken = search(words);
                    double ofThem = log.sinceLast();
                    if (round < 0) continue;
                    answers.add(taken);
                    sql.add(ofThem);
                }
            times.add(new Times(kind.getKey(), answers.size(), Spread.of(sql), Spread.of(answers)));
        }
        return times;
    }

    private double search(String words) throws Exception {
        var address = "/api/v1/search?after=x" + number++ + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        long started = System.nanoTime();
        var answer = portal.get(address);
        if (answer.statusCode() != 200) throw new IllegalStateException(address + ": " + answer.body());
        return (System.nanoTime() - started) / 1e6;
    }
}
