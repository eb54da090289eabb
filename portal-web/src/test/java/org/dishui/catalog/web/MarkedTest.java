package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers a search is marked, and nothing else. */
class MarkedTest {
    @ParameterizedTest
    @CsvSource({
        "人才签证申请, 签证, 人才[签证]申请",
        "居留许可, 居留 留许 许可, [居留许可]",
        "Talent visas for Visa holders, visa, Talent [visas] for [Visa] holders",
        "A provision, vis, A provision",
        "AI创新社区, ai, [AI]创新社区",
        "Renewal, renew, [Renewal]",
        "nothing, xyz, nothing",
        "<b>visa</b>, visa, <b>[visa]</b>",
    })
    void marksChineseAnywhereAndOtherWordsWhole(String text, String marks, String shown) {
        assertThat(told(Marked.of(text, List.of(marks.split(" "))))).isEqualTo(shown);
    }

    @Test
    void showsTheLineThatAnswersMost() {
        var lines = List.of("先问有没有空位", "签证和居留许可一起办", "签证");
        assertThat(told(Marked.best(lines, List.of("签证", "许可")))).isEqualTo("[签证]和居留[许可]一起办");
    }

    @Test
    void cutsALongLineAroundTheAnswer() {
        var line = "word ".repeat(40) + "visa " + "word ".repeat(60);
        assertThat(told(Marked.best(List.of(line), List.of("visa"))))
                .startsWith("…word")
                .contains("[visa]")
                .endsWith("…")
                .hasSizeLessThan(170);
    }

    @Test
    void keepsWholeCharacters() {
        var line = "𠮷".repeat(40) + "签证";
        assertThat(told(Marked.best(List.of(line), List.of("签证"))))
                .startsWith("…𠮷")
                .endsWith("[签证]");
        assertThat(told(Marked.best(List.of("签证" + "𠮷".repeat(90)), List.of("签证"))))
                .isEqualTo("[签证]" + "𠮷".repeat(59) + "…");
    }

    private static String told(Marked marked) {
        return marked.pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
