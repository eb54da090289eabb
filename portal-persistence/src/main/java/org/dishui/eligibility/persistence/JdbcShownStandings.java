package org.dishui.eligibility.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dishui.eligibility.ShownStanding;
import org.dishui.eligibility.ShownStandings;
import org.dishui.eligibility.Standing;
import org.dishui.identity.AccountId;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcShownStandings implements ShownStandings {
    private final Sql sql;

    JdbcShownStandings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ShownStanding> of(AccountId account) {
        return sql.list("""
                select s.entry, s.standing, s.shown_at, r.effective_from as revised_at
                  from eligibility_standing s
                  left join catalog_entry e on e.slug = s.entry
                  left join catalog_revision r on r.id = e.current
                 where s.account = :account
                 order by s.entry""", Map.of("account", account), ShownStanding.class);
    }

    /** One statement, however many entries there are. */
    @Override
    public void keep(AccountId account, Map<Slug, Standing> standings, Instant now) {
        var rows = standings.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(","));
        sql.update("""
                insert into eligibility_standing (account, entry, standing, shown_at)
                select :account, split_part(pair, ' ', 1), split_part(pair, ' ', 2), :now
                  from string_to_table(:rows, ',') as pair
                    on conflict (account, entry)
                    do update set standing = excluded.standing, shown_at = excluded.shown_at""", Map.of("account", account, "now", now, "rows", rows));
    }
}
