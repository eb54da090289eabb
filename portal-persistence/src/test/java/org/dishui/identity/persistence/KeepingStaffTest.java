package org.dishui.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.dishui.audit.Chains;
import org.dishui.audit.Link;
import org.dishui.identity.AccountId;
import org.dishui.identity.Accounts;
import org.dishui.identity.Editor;
import org.dishui.identity.EmailAddress;
import org.dishui.identity.KeepingStaff;
import org.dishui.identity.RegisteringStaff;
import org.dishui.identity.Role;
import org.dishui.identity.StaffList;
import org.dishui.identity.StaffList.StaffFilter;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Keyset;
import org.dishui.shared.Language;
import org.dishui.shared.NotFound;
import org.dishui.shared.Stale;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class KeepingStaffTest {
    @Autowired
    RegisteringStaff registering;

    @Autowired
    KeepingStaff keeping;

    @Autowired
    Accounts accounts;

    @Autowired
    StaffList list;

    @Autowired
    Chains chains;

    @Autowired
    Sql sql;

    @Test
    void keepsEachChangeInTheAccountsChain() {
        var dong = administrator();
        var rui = registered("瑞雪", Set.of(Role.REVIEWER), "lingang-talent", dong);
        keeping.assign(dong, rui, version(rui), Set.of(Role.LEAD), "lingang-talent");
        keeping.disable(dong, rui, version(rui));
        keeping.enable(dong, rui, version(rui));
        keeping.takeSecondFactorAway(dong, rui, version(rui));
        assertThat(chains.of(rui.value()))
                .extracting(Link::action)
                .containsExactly("registered", "assigned", "disabled", "enabled", "second-factor-removed");
        assertThat(chains.of(rui.value())).extracting(Link::actor).containsOnly("administrator " + dong.id());
        assertThat(chains.of(rui.value()).get(1).content()).isEqualTo("LEAD lingang-talent");
    }

    @Test
    void refusesWhoSawAnEarlierState() {
        var dong = administrator();
        var rui = registered("瑞雪", Set.of(Role.EDITOR), null, dong);
        int seen = version(rui);
        keeping.assign(dong, rui, seen, Set.of(Role.PUBLISHER), null);
        assertThatThrownBy(() -> keeping.disable(dong, rui, seen)).isInstanceOf(Stale.class);
    }

    @Test
    void knowsNoApplicants() {
        assertThatThrownBy(() -> keeping.disable(administrator(), AccountId.next(), 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leavesAnAdministrator() {
        nobodyElse();
        var dong = administrator();
        assertThatThrownBy(() -> keeping.disable(dong, dong.id(), version(dong.id())))
                .hasMessageContaining("identity.staff.last-administrator");
        assertThatThrownBy(() -> keeping.assign(dong, dong.id(), version(dong.id()), Set.of(Role.AUDITOR), null))
                .hasMessageContaining("identity.staff.last-administrator");
        administrator();
        keeping.assign(dong, dong.id(), version(dong.id()), Set.of(Role.AUDITOR), null);
    }

    @Test
    void leavesOneOfTwoWhoTakeEachOthersRoleAtOnce() throws Exception {
        nobodyElse();
        var one = administrator();
        var two = administrator();
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(demotes(one, two, start), demotes(two, one, start)));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(accounts.existsInUse(Role.ADMINISTRATOR)).isTrue();
    }

    private Callable<Boolean> demotes(Editor me, Editor other, CyclicBarrier start) {
        int seen = version(other.id());
        return () -> {
            start.await();
            try {
                keeping.assign(me, other.id(), seen, Set.of(Role.EDITOR), null);
                return true;
            } catch (DomainRuleViolation refused) {
                return false;
            }
        };
    }

    @Test
    void listsThemByNameAddressAndRoleAPageAtATime() {
        var dong = administrator();
        var mark = UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 3; i++) registered("名" + mark + i, Set.of(Role.AUDITOR, Role.EDITOR), null, dong);
        var first = list.find(new StaffFilter("名" + mark.toUpperCase(Locale.ROOT), ""), Keyset.first(2));
        assertThat(first.rows()).hasSize(2);
        assertThat(first.rows().getFirst().roles()).containsExactly("AUDITOR", "EDITOR");
        var second = list.find(new StaffFilter(mark, "EDITOR"), Keyset.of(first.next(), 2));
        assertThat(second.rows()).hasSize(1);
        assertThat(second.isLast()).isTrue();
        assertThat(list.find(new StaffFilter(mark, "LEAD"), Keyset.first(2)).rows())
                .isEmpty();
        assertThat(list.find(new StaffFilter("%", ""), Keyset.first(2)).rows()).isEmpty();
    }

    private void nobodyElse() {
        sql.update("update identity_account set disabled_at = opened_at where disabled_at is null", Map.of());
    }

    private Editor administrator() {
        var id = registered("董安", Set.of(Role.ADMINISTRATOR), null, null);
        sql.update("update identity_account set password_hash = '{noop}x' where id = :id", Map.of("id", id));
        return new Editor(id, "董安", Set.of(Role.ADMINISTRATOR));
    }

    private AccountId registered(String name, Set<Role> roles, @Nullable String team, @Nullable Editor by) {
        var email = EmailAddress.of(UUID.randomUUID() + "@dishui.example");
        var who = by == null ? null : by.id();
        return registering.register(who, email, name, roles, team, Language.ZH).account();
    }

    private int version(AccountId id) {
        return accounts.require(id).version();
    }
}
