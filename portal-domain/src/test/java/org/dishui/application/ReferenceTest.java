package org.dishui.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void isOneThatNobodyHas() {
        var taken = new ArrayList<Reference>();
        var reference = Reference.free("LG", "LBW", 2026, tried -> taken.size() < 3 && taken.add(tried));
        assertThat(taken).hasSize(3).doesNotContain(reference);
        assertThat(reference.value()).startsWith("LG-LBW-26-");
        assertThat(Reference.of(reference.value().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(reference);
    }

    @Test
    void isNotSoughtForEver() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Reference.free("LG", "LBW", 2026, taken -> true))
                .withMessageContaining("LBW");
    }
}
