package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dishui.PortalTest;
import org.dishui.shared.persistence.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The catalogue of personal data says of every column that holds some what it is, why, and how long: a new one does not come in unnoticed. */
@PortalTest
class PersonalDataTest {
    /** Words in a column's name that speak of somebody. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(^|_)((changed|decided|proposed|remark)_by|account|actor|address|answers|applicant|assignee|author|body|"
                    + "bytes|content|email|event|facts|hash|holder|invitee|letter|mobile|name|note|officer|owner|password|payee|"
                    + "person|phone|proposal|recipient|remark|reason|request|secret|sender|session_id|subject|text)($|_)");

    /** What the district writes about itself and its programs is about nobody. */
    private static final Pattern PUBLIC = Pattern.compile("catalog_.*|district_.*|treasury_budget");

    @Autowired
    Sql sql;

    @Test
    void isWrittenDownColumnByColumn() throws IOException {
        Map<String, String[]> rows = rows().stream().collect(Collectors.toMap(row -> row[0], Function.identity()));
        assertThat(rows.values()).allSatisfy(row -> assertThat(row).as(row[0]).hasSize(4));
        var columns = Columns.all(sql);
        assertThat(columns.stream()
                        .filter(column -> !PUBLIC.matcher(column.table()).matches())
                        .filter(column -> PERSONAL.matcher(column.name()).find()
                                || column.type().matches("jsonb|bytea"))
                        .map(Columns.Column::toString)
                        .filter(column -> !rows.containsKey(column)))
                .as("columns that look personal, and are not in personal-data.txt")
                .isEmpty();
        assertThat(columns.stream().map(Columns.Column::toString))
                .as("columns that are")
                .containsAll(rows.keySet());
    }

    private static List<String[]> rows() throws IOException {
        return new ClassPathResource("personal-data.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s*\\|\\s*"))
                .toList();
    }
}
