package org.dishui.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against the tables of Brown, Cai and DasGupta (2001), who recommend Wilson's interval for samples as small as ours. */
class ShareTest {
    @Test
    void knowsHowLittleASmallSampleSays() {
        var none = new Share(0, 20);
        assertThat(none.estimate()).isZero();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.161, within(0.001));
        var one = new Share(1, 20);
        assertThat(one.low()).isCloseTo(0.009, within(0.001));
        assertThat(one.high()).isCloseTo(0.236, within(0.001));
    }

    @Test
    void isNotBelowTheLimitThatItReachesNorBeforeAnythingIsChecked() {
        assertThat(new Share(0, 20).isBelow(5)).isTrue();
        assertThat(new Share(1, 20).isBelow(5)).isFalse();
        assertThat(new Share(1, 21).isBelow(5)).isTrue();
        assertThat(new Share(0, 0).isBelow(5)).isFalse();
        assertThat(new Share(0, 0).high()).isOne();
    }
}
