package org.dishui.audit.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dishui.audit.Chains;
import org.dishui.audit.Link;
import org.dishui.shared.persistence.Sql;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class JdbcChains implements Chains {
    private static final String LINK =
            "select subject, position, actor, action, content, at, previous, hash from audit_link where subject = :subject";

    private final Sql sql;

    JdbcChains(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Link> last(UUID subject) {
        return sql.find(LINK + " order by position desc limit 1", Map.of("subject", subject), Link.class);
    }

    @Override
    public void append(Link link) {
        int appended = sql.update("""
                insert into audit_link (subject, position, actor, action, content, at, previous, hash)
                values (:subject, :position, :actor, :action, :content, :at, :previous, :hash)
                on conflict (subject, position) do nothing""", link);
        if (appended == 0) throw new OptimisticLockingFailureException("somebody else acted on " + link.subject());
    }

    @Override
    public List<Link> of(UUID subject) {
        return sql.list(LINK + " order by position", Map.of("subject", subject), Link.class);
    }
}
