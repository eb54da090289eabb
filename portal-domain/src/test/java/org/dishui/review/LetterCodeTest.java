package org.dishui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCodeTest {
    private static final LetterCode CODE = new LetterCode("8F4K-2M7Q-10TD");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8F4K-2M7Q-10TD",
                "8f4k2m7q10td",
                " 8f4k 2m7q lotd ",
                "８Ｆ４Ｋ－２Ｍ７Ｑ－１０ＴＤ",
                "8F4K—2M7Q—iOTD",
                "8F4K.2M7Q.10TD"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(LetterCode.of(typed)).isEqualTo(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8F4K-2M7Q", "8F4K-2M7Q-10TDX", "8F4K-2M7Q-10TU", "林林林林林林林林林林林林", "%00"})
    void isNothingElse(String typed) {
        assertThatThrownBy(() -> LetterCode.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(IntStream.range(0, 10_000).mapToObj(i -> LetterCode.next()).distinct())
                .hasSize(10_000);
    }
}
