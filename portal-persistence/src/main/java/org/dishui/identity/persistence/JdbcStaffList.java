package org.dishui.identity.persistence;

import org.dishui.identity.StaffList;
import org.dishui.shared.Keyset;
import org.dishui.shared.Paged;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcStaffList implements StaffList {
    private final Sql sql;

    JdbcStaffList(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Paged<Row> find(StaffFilter filter, Keyset from) {
        return sql.page(
                """
                select a.id, a.email, a.name, a.team, a.opened_at, a.disabled_at is not null as disabled,
                       a.password_hash is null as invited,
                       array(select role from identity_account_role where account = a.id order by role) as roles
                  from identity_account a
                 where exists (select from identity_account_role
                                where account = a.id and role <> 'APPLICANT' and (:role = '' or role = :role))
                   and (position(lower(:q) in lower(a.name)) > 0 or position(lower(:q) in a.email) > 0)
                   and (cast(:at as timestamptz) is null or (a.opened_at, a.id) < (cast(:at as timestamptz), cast(:id as uuid)))
                 order by a.opened_at desc, a.id desc
                 limit :size""",
                filter,
                from,
                Row.class,
                row -> Keyset.after(row.openedAt(), row.id().value(), from.size()));
    }
}
