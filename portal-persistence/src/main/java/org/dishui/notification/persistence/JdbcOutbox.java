package org.dishui.notification.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dishui.identity.AccountId;
import org.dishui.identity.LinkId;
import org.dishui.notification.Message;
import org.dishui.notification.MessageId;
import org.dishui.notification.Outbox;
import org.dishui.shared.Language;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JdbcOutbox implements Outbox {
    private final Sql sql;

    JdbcOutbox(Sql sql) {
        this.sql = sql;
    }

    private record Written(
            MessageId id,
            AccountId recipient,
            Message.Kind kind,
            Language language,
            String told,
            @Nullable UUID link,
            Instant at) {
        static Written of(Message message) {
            LinkId link = message.link();
            return new Written(
                    message.id(),
                    message.recipient(),
                    message.kind(),
                    message.language(),
                    DefinitionCodec.toJson(message.told()),
                    link == null ? null : link.value(),
                    message.writtenAt());
        }
    }

    private record Attempts(MessageId id, int attempts) {}

    @Override
    public void add(Message message) {
        sql.update("""
                insert into notification_message (id, recipient, kind, language, told, link, written_at, next_try_at)
                values (:id, :recipient, :kind, :language, cast(:told as jsonb), cast(:link as uuid), :at, :at)""", Written.of(message));
    }

    /** One statement: whoever updates the row has the message, and who comes second finds another one. */
    @Override
    public Optional<Waiting> claim(Instant now, Instant until, Instant writtenAfter) {
        return sql.find("""
                        update notification_message set attempts = attempts + 1, next_try_at = :until
                         where id = (select id from notification_message
                                      where sent_at is null and next_try_at <= :now and written_at > :after
                                      order by next_try_at, id limit 1
                                        for update skip locked)
                        returning id, attempts""", Map.of("now", now, "until", until, "after", writtenAfter), Attempts.class)
                .map(claimed -> new Waiting(message(claimed.id()), claimed.attempts()));
    }

    private Message message(MessageId id) {
        return sql.one(JdbcMessages.MESSAGE + " where m.id = :id", Map.of("id", id), Message.class);
    }

    @Override
    public void sent(MessageId id, Instant now) {
        sql.update(
                "update notification_message set sent_at = :now, failure = null where id = :id",
                Map.of("id", id, "now", now));
    }

    @Override
    public void postpone(MessageId id, Instant until, String why) {
        sql.update(
                "update notification_message set next_try_at = :until, failure = :why where id = :id and sent_at is null",
                Map.of("id", id, "until", until, "why", why));
    }
}
