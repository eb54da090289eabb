package org.dishui.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dishui.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTest {
    @ParameterizedTest
    @CsvSource({
        "证件号 11010519491231002X 看不清, 证件号 ****** 看不清",
        "护照 EA1234567 已过期, 护照 ****** 已过期",
        "账号6222020000001234不符, 账号******不符",
        "请在 2026-11-30 前补交第 4 页, 请在 2026-11-30 前补交第 4 页"
    })
    void carriesNoNumberOfAPersonOrAnAccount(String reason, String told) {
        assertThat(new Told.Asked(LocalizedText.of("证件", "Identity"), reason).why())
                .isEqualTo(told);
    }

    @Test
    void waitsLongerAfterEachFailureButNeverForLong() {
        assertThat(Posting.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Posting.pause(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Posting.pause(40)).isEqualTo(Duration.ofHours(2));
    }
}
