package org.dishui.shared.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dishui.shared.CannotStart;
import org.junit.jupiter.api.Test;

class OutsideDatabaseTest {
    @Test
    void isRefusedWhereItIsTooOld() {
        assertThatThrownBy(() -> OutsideDatabase.requireRecent(14, "14.19"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The database is PostgreSQL 14.19: the portal needs 15 or newer.");
        assertThatCode(() -> OutsideDatabase.requireRecent(15, "15.0")).doesNotThrowAnyException();
    }

    @Test
    void neverShowsAPasswordOfItsAddress() {
        var database = new OutsideDatabase("jdbc:postgresql://db/x?password=secret", "portal", "secret");
        assertThat(database.toString()).doesNotContain("secret");
    }
}
