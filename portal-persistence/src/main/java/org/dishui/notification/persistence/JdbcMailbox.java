package org.dishui.notification.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dishui.notification.Mailbox;
import org.dishui.notification.Message;
import org.dishui.notification.MessageId;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcMailbox implements Mailbox {
    private final Sql sql;

    JdbcMailbox(Sql sql) {
        this.sql = sql;
    }

    private record Address(MessageId id, String email) {}

    @Override
    public List<Mail> latest(int most) {
        var messages = sql.list(
                JdbcMessages.MESSAGE + " order by m.written_at desc, m.id desc limit :most",
                Map.of("most", most),
                Message.class);
        return addressed(messages);
    }

    @Override
    public Optional<Mail> find(MessageId id) {
        return addressed(sql.list(JdbcMessages.MESSAGE + " where m.id = :id", Map.of("id", id), Message.class)).stream()
                .findFirst();
    }

    private List<Mail> addressed(List<Message> messages) {
        if (messages.isEmpty()) return List.of();
        var ids = messages.stream().map(Message::id).toList();
        var addresses = sql.list("""
                select m.id, a.email from notification_message m join identity_account a on a.id = m.recipient
                 where m.id in (:ids)""", Map.of("ids", ids), Address.class);
        return messages.stream()
                .flatMap(message -> addresses.stream()
                        .filter(address -> address.id().equals(message.id()))
                        .map(address -> new Mail(message, address.email())))
                .toList();
    }
}
