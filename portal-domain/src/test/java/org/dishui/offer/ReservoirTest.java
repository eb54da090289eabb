package org.dishui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReservoirTest {
    @Test
    void keepsAllWhileTheyFitAndThenAsManyAsItHolds() {
        assertThat(of(3, 1)).containsExactly(0, 1, 2);
        assertThat(of(500, 1)).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameForTheSameSeedAndFavoursNobody() {
        assertThat(of(500, 7)).isEqualTo(of(500, 7)).isNotEqualTo(of(500, 8));
        long ofTheFirstHalf = IntStream.range(0, 500)
                .mapToLong(seed ->
                        of(500, seed).stream().filter(each -> each < 250).count())
                .sum();
        assertThat(ofTheFirstHalf).isBetween(4_700L, 5_300L);
    }

    private static List<Integer> of(int many, int seed) {
        var reservoir = new Reservoir<Integer>(20, new Random(seed));
        IntStream.range(0, many).forEach(reservoir::add);
        return reservoir.kept();
    }
}
