package org.dishui.catalog.persistence;

import java.util.HashMap;
import java.util.Map;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Listings;
import org.dishui.catalog.MeasureRef;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JdbcListings implements Listings {
    private final Sql sql;

    JdbcListings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void show(EntryDefinition definition) {
        sql.update("delete from catalog_listing where slug = :slug", Map.of("slug", definition.slug()));
        sql.update("""
                insert into catalog_listing (slug, place, kind, topic, authority, phase, opens, closes, title, summary, who, keywords,
                                             headline, provenance, audiences, measures, checkable, fileable)
                values (:slug, :place, :kind, :topic, :authority, :phase, :opens, :closes, cast(:title as jsonb), cast(:summary as jsonb),
                        cast(:who as jsonb), cast(:keywords as jsonb), cast(:headline as jsonb), :provenance,
                        cast(:audiences as text[]), cast(:measures as text[]), :checkable, :fileable)""", row(definition));
    }

    private static Map<String, @Nullable Object> row(EntryDefinition entry) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("slug", entry.slug());
        row.put("place", entry.place());
        row.put("kind", entry.kind());
        row.put("topic", entry.topic());
        row.put("authority", entry.authority());
        row.put("phase", entry.status().phase());
        row.put("opens", entry.status().opens());
        row.put("closes", entry.status().closes());
        row.put("title", DefinitionCodec.toJson(entry.title()));
        row.put("summary", DefinitionCodec.toJson(entry.summary()));
        row.put("who", DefinitionCodec.toJson(entry.who()));
        row.put("keywords", entry.keywords() == null ? null : DefinitionCodec.toJson(entry.keywords()));
        row.put(
                "headline",
                entry.figures().isEmpty()
                        ? null
                        : DefinitionCodec.toJson(entry.figures().getFirst()));
        row.put("provenance", entry.provenance().word());
        row.put("audiences", entry.audiences().stream().map(Enum::name).toArray(String[]::new));
        row.put("measures", entry.measures().stream().map(MeasureRef::value).toArray(String[]::new));
        row.put("checkable", entry.hasRule());
        row.put("fileable", entry.hasForm());
        return row;
    }
}
