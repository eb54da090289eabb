package org.dishui.document.persistence;

import java.util.Map;
import org.dishui.document.MyFiles;
import org.dishui.identity.AccountId;
import org.dishui.shared.Keyset;
import org.dishui.shared.Paged;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcMyFiles implements MyFiles {
    private final Sql sql;

    JdbcMyFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Paged<Row> of(AccountId owner, Keyset from) {
        String list = """
                select f.id, f.name, f.kind, f.size, f.scan, f.stored_at
                  from document_file f
                 where f.owner = :owner and f.erased_at is null
                   and (cast(:at as timestamptz) is null
                        or (f.stored_at, f.id) < (cast(:at as timestamptz), cast(:id as uuid)))
                 order by f.stored_at desc, f.id desc limit :size""";
        return sql.page(
                list,
                Map.of("owner", owner),
                from,
                Row.class,
                row -> Keyset.after(row.storedAt(), row.id().value(), from.size()));
    }
}
