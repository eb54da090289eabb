package org.dishui.harness;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dishui.shared.persistence.Sql;
import org.springframework.boot.test.context.TestComponent;

/** What stands in the places of an address: something of the person who asks, of somebody else, or of nobody. */
@TestComponent
public class Places {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Sql sql;

    Places(Sql sql) {
        this.sql = sql;
    }

    String own(Privilege page) {
        if (page.audience() == Privilege.Audience.DESK) return filled(page, caseOf("lingang-talent"));
        return filled(page, page.pattern().contains("/letter") ? decidedReferenceOf("lin") : referenceOf("lin"));
    }

    String foreign(Privilege page) {
        return filled(page, page.audience() == Privilege.Audience.DESK ? caseOf("yangpu-talent") : referenceOf("wei"));
    }

    private String filled(Privilege page, String reference) {
        return PLACE.matcher(page.pattern()).replaceAll(place -> switch (place.group(1)) {
            case "reference" -> reference;
            case "slug" -> slug(page.pattern());
            case "task" -> "you";
            case "section" -> "person";
            case "fact" -> "person.identity";
            case "code" -> first("select code from review_letter order by issued_at limit 1", "0000-0000-0000");
            case "account" -> first("select cast(id as text) from identity_account where email like 'bo@%'", "x");
            case "job" -> "seal-days";
            case "message" -> first("""
                    select cast(m.id as text) from notification_message m join identity_account i on i.id = m.recipient
                     where i.email = 'lin@dishui.example' order by m.written_at limit 1""", "none");
            case "position" -> "0";
            case "file", "id", "offer", "search" -> UUID.randomUUID().toString();
            default -> "x";
        });
    }

    private static String slug(String pattern) {
        if (pattern.startsWith("/policies")) return "lingang-blueprint";
        return pattern.startsWith("/life-events") ? "intern" : "little-blue-whale";
    }

    private String referenceOf(String person) {
        return first("""
                select a.reference from application a join identity_account i on i.id = a.applicant
                 where i.email = '%s@dishui.example' order by a.begun_at limit 1""".formatted(person), "LG-LBW-26-000000");
    }

    private String decidedReferenceOf(String person) {
        return first("""
                select a.reference from application a join identity_account i on i.id = a.applicant
                  join review_letter l on l.application = a.id
                 where i.email = '%s@dishui.example' order by a.begun_at limit 1""".formatted(person), "LG-LBW-26-000000");
    }

    private String caseOf(String team) {
        return first(
                "select reference from review_case where team = '%s' and state <> 'CLOSED' order by opened_at limit 1"
                        .formatted(team),
                "LG-LBW-26-000000");
    }

    private String first(String query, String otherwise) {
        List<String> found = sql.list(query, Map.of(), String.class);
        return found.isEmpty() ? otherwise : found.getFirst();
    }
}
