package org.dishui.notification.persistence;

import java.util.Map;
import java.util.Optional;
import org.dishui.identity.AccountId;
import org.dishui.notification.Message;
import org.dishui.notification.MessageId;
import org.dishui.notification.MyMessages;
import org.dishui.shared.Keyset;
import org.dishui.shared.Paged;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcMessages implements MyMessages {
    static final String MESSAGE = """
            select m.id, m.recipient, m.kind, m.language, m.told, m.link, m.written_at, m.sent_at
              from notification_message m
            """;

    private final Sql sql;

    JdbcMessages(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Paged<Message> of(AccountId recipient, Keyset from) {
        return sql.page(
                MESSAGE + """
                 where m.recipient = :recipient
                   and (cast(:at as timestamptz) is null
                        or (m.written_at, m.id) < (cast(:at as timestamptz), cast(:id as uuid)))
                 order by m.written_at desc, m.id desc limit :size""",
                Map.of("recipient", recipient),
                from,
                Message.class,
                row -> Keyset.after(row.writtenAt(), row.id().value(), from.size()));
    }

    @Override
    public Optional<Message> find(AccountId recipient, MessageId id) {
        return sql.find(
                MESSAGE + " where m.recipient = :recipient and m.id = :id",
                Map.of("recipient", recipient, "id", id),
                Message.class);
    }
}
