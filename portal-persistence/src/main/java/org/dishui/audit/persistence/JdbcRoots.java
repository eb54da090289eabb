package org.dishui.audit.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dishui.audit.DayRoot;
import org.dishui.audit.Head;
import org.dishui.audit.Roots;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

@Component
class JdbcRoots implements Roots {
    private record Root(LocalDate day, Instant sealedAt, String previous, String hash) {}

    private record DayHead(LocalDate day, UUID subject, int position, String hash) {
        Head head() {
            return new Head(subject, position, hash);
        }
    }

    private final Sql sql;

    JdbcRoots(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void append(DayRoot root) {
        sql.update("""
                insert into audit_root (day, sealed_at, previous, hash)
                values (:day, :sealedAt, :previous, :hash)""", new Root(root.day(), root.sealedAt(), root.previous(), root.hash()));
        for (var head : root.heads())
            sql.update("""
                    insert into audit_head (day, subject, position, hash)
                    values (:day, :subject, :position, :hash)""", new DayHead(root.day(), head.subject(), head.position(), head.hash()));
    }

    @Override
    public List<DayRoot> latest(int most) {
        var roots = sql.list(
                "select day, sealed_at, previous, hash from audit_root order by day desc limit :most",
                Map.of("most", most),
                Root.class);
        if (roots.isEmpty()) return List.of();
        var heads = sql
                .list(
                        "select day, subject, position, hash from audit_head where day >= :first",
                        Map.of("first", roots.getLast().day()),
                        DayHead.class)
                .stream()
                .collect(Collectors.groupingBy(DayHead::day, Collectors.mapping(DayHead::head, Collectors.toList())));
        return roots.stream()
                .map(root -> new DayRoot(
                        root.day(),
                        root.sealedAt(),
                        heads.getOrDefault(root.day(), List.of()),
                        root.previous(),
                        root.hash()))
                .toList();
    }

    @Override
    public List<Head> grown(Instant before) {
        return sql.list("""
                select distinct on (l.subject) l.subject, l.position, l.hash
                  from audit_link l
                 where l.at < :before
                   and not exists (select from audit_head h where h.subject = l.subject and h.position >= l.position)
                 order by l.subject, l.position desc""", Map.of("before", before), Head.class);
    }

    @Override
    public List<Head> headsOf(UUID subject) {
        return sql.list(
                "select subject, position, hash from audit_head where subject = :subject order by position",
                Map.of("subject", subject),
                Head.class);
    }
}
