package org.dishui.application.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dishui.application.Reference;
import org.dishui.document.FileId;
import org.dishui.document.FileUse;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.persistence.Sql;
import org.springframework.stereotype.Component;

/** Which applications refer to files: by the answers as they stand while they can be changed, and by everything that was handed in. */
@Component
class JdbcFileUse implements FileUse {
    private final Sql sql;

    JdbcFileUse(Sql sql) {
        this.sql = sql;
    }

    private record Row(FileId file, LocalizedText title, Reference reference) {}

    /** An application refers to files of its own applicant only, so theirs are looked through, and nobody else's. */
    @Override
    public List<Use> of(Collection<FileId> files) {
        return sql.list("""
                        select distinct f.id as file, r.definition -> 'title' as title, a.reference
                          from document_file f
                          join application a on a.applicant = f.owner
                          join catalog_entry e on e.slug = a.about
                          join catalog_revision r on r.id = e.current
                         where f.id in (:files)
                           and exists (
                               select 1
                                 from (select a.answers where a.state in ('DRAFT', 'RETURNED')
                                       union all
                                       select s.answers from application_submission s where s.application_id = a.id) said,
                                      jsonb_path_query(said.answers, '$.*.files[*]') named
                                where named #>> '{}' = cast(f.id as text))
                         order by a.reference""", Map.of("files", files), Row.class).stream()
                .map(row -> new Use(row.file(), row.title(), "/my/applications/" + row.reference()))
                .toList();
    }
}
