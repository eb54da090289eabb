package org.dishui.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final EmailAddress LIN = EmailAddress.of(" Lin@Dishui.Example ");

    @Test
    void isKnownByItsAddressInLowerCase() {
        assertThat(anApplicant().email()).isEqualTo("lin@dishui.example");
    }

    @Test
    void belongsToNobodyBeforeItsAddressIsConfirmed() {
        var account = anApplicant();
        assertThat(account.isConfirmed()).isFalse();
        account.signUpAgain("林晓", "{x}later", new Consent("2026-11", NOON));
        assertThat(account.passwordHash()).isEqualTo("{x}later");
        account.confirm(NOON);
        assertThat(account.isConfirmed()).isTrue();
    }

    @Test
    void keepsItsPasswordWhenAStrangerSignsUpAgain() {
        var account = anApplicant();
        account.confirm(NOON);
        assertThatThrownBy(() -> account.signUpAgain("M", "{x}theirs", new Consent("2026-11", NOON)))
                .isInstanceOf(DomainRuleViolation.class);
        assertThat(account.passwordHash()).isEqualTo("{x}hash");
    }

    @Test
    void givesStaffATeamExactlyWhereTheyWorkOnCases() {
        assertThat(staff(Set.of(Role.REVIEWER, Role.LEAD), "lingang-talent").isStaff())
                .isTrue();
        assertThat(staff(Set.of(Role.EDITOR), null).team()).isNull();
        assertThatThrownBy(() -> staff(Set.of(Role.REVIEWER), null)).hasMessageContaining("identity.staff.team");
        assertThatThrownBy(() -> staff(Set.of(Role.EDITOR), "lingang-talent"))
                .hasMessageContaining("identity.staff.team");
    }

    @Test
    void neverMixesApplicantsAndStaff() {
        assertThatThrownBy(() -> staff(Set.of(Role.APPLICANT, Role.EDITOR), null))
                .hasMessageContaining("identity.staff.roles");
        assertThatThrownBy(() -> staff(Set.of(), null)).hasMessageContaining("identity.staff.roles");
        var reviewer = staff(Set.of(Role.REVIEWER), "lingang-talent");
        assertThatThrownBy(() -> reviewer.assign(Set.of(Role.APPLICANT), null))
                .hasMessageContaining("identity.staff.roles");
    }

    @Test
    void changesRolesAndTeamTogether() {
        var officer = staff(Set.of(Role.REVIEWER), "lingang-talent");
        officer.assign(Set.of(Role.LEAD), "yangpu-talent");
        assertThat(officer.roles()).containsExactly(Role.LEAD);
        assertThat(officer.team()).isEqualTo("yangpu-talent");
    }

    @Test
    void losesRecoveryCodesWithItsSecondFactorAndUsesEachOnce() {
        var officer = staff(Set.of(Role.EDITOR), null);
        officer.recoverWith(Set.of("a", "b"));
        assertThat(officer.recover("a")).isTrue();
        assertThat(officer.recover("a")).isFalse();
        officer.use(null);
        assertThat(officer.recover("b")).isFalse();
    }

    private static Account anApplicant() {
        return Account.applicant(LIN, "林", "{x}hash", new Consent("2026-11", NOON), Language.ZH, NOON);
    }

    private static Account staff(Set<Role> roles, @Nullable String team) {
        return Account.staff(LIN, "瑞雪", roles, team, Language.ZH, NOON);
    }
}
