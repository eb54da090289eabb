package org.dishui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortalSettingsTest {
    @Test
    void isADemoWhereItRunsItsOwnDatabase() {
        assertThat(settings(null, null).isDemo()).isTrue();
        assertThat(settings(null, "false").isDemo()).isFalse();
        assertThat(settings("jdbc:postgresql://db/x", null).isDemo()).isFalse();
        assertThat(settings("jdbc:postgresql://db/x", "yes-really").isDemo()).isTrue();
    }

    @Test
    void refusesADemoThatOthersCouldReach() {
        assertThatThrownBy(() -> settings(null, null).requireSafeDemo(false)).hasMessageContaining("SERVER_ADDRESS");
        assertThatThrownBy(() -> settings("jdbc:postgresql://db/x", "true").requireSafeDemo(true))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PORTAL_DB_URL");
        assertThatThrownBy(() -> settings(null, "maybe").requireSafeDemo(true)).hasMessageContaining("maybe");
        assertThatCode(() -> settings("jdbc:postgresql://db/x", "yes-really").requireSafeDemo(false))
                .doesNotThrowAnyException();
        assertThatCode(() -> settings("jdbc:postgresql://db/x", null).requireSafeDemo(false))
                .doesNotThrowAnyException();
    }

    @Test
    void takesAnEmptyVariableForNone() {
        assertThat(settings(" ", "").ownDatabase()).isTrue();
    }

    private static PortalSettings settings(@Nullable String dbUrl, @Nullable String demo) {
        return new PortalSettings(dbUrl, null, null, null, demo, null, null, null, null, null, null, null, null);
    }
}
