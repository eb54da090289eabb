package org.dishui.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.dishui.Described;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check for programs: the same answers as the page gives, nothing kept, and every mistake named. */
@PortalTest
class ApiCheckTest {
    private static final String STUDENT = """
            {"date": "2026-11-28", "facts": {"person.work-district": "lingang", "person.occupation": "intern",
             "person.study-status": "student", "person.degree": "master", "person.owns-home-in-shanghai": false,
             "person.internship": {"from": "2026-09-01", "to": "2027-02-28"}, "person.nationality": "CN"}}""";

    @Autowired
    Visitor visitor;

    @Autowired
    StatementCounter statements;

    private final JsonMapper json = new JsonMapper();

    @Test
    void answersWhatThePageAnswersInFen() {
        var check = read(posted(STUDENT));
        assertThat(check.get("date").asString()).isEqualTo("2026-11-28");
        var whale = verdict(check, "little-blue-whale");
        assertThat(whale.get("standing").asString()).isEqualTo("entitled");
        assertThat(whale.get("amount").get("high").asLong()).isEqualTo(1_920_000);
        assertThat(check.get("supportPackage").get("total").asLong()).isEqualTo(1_920_000);
        assertThat(check.get("next").get("key").asString()).isNotBlank();
        var clause = whale.get("clauses").get(0);
        assertThat(clause.get("state").asString()).isEqualTo("met");
        assertThat(clause.get("source").get("sentence").get("zh").asString()).isNotBlank();
    }

    @Test
    void setsWhatIsNeededBesideWhatWasSaid() {
        var check = read(posted("""
                {"date": "2026-11-22", "facts": {"person.works-in-zone": true, "person.nationality": "JO",
                 "person.zone-work-since": "2022-12-22"}}"""));
        var clauses = verdict(check, "permanent-residence-four-years").get("clauses");
        var since = clauses.get(clauses.size() - 1);
        assertThat(since.get("state").asString()).isEqualTo("unmet");
        assertThat(since.get("value").asString()).isEqualTo("2022-12-22");
        assertThat(since.get("needed").get("kind").asString()).isEqualTo("not-after");
        assertThat(since.get("needed").get("value").asString()).isEqualTo("2022-11-22");
    }

    @Test
    void namesTheFactsThatItUnderstandsAndNoSensitiveOne() {
        var facts = read(visitor.get("/api/v1/facts")).get("items");
        var keys = facts.valueStream().map(fact -> fact.get("key").asString()).toList();
        assertThat(keys)
                .contains("person.degree", "person.internship", "housing.purchase-price")
                .doesNotContain("person.identity", "person.bank-account");
        var degree = facts.valueStream()
                .filter(fact -> fact.get("key").asString().equals("person.degree"))
                .findFirst()
                .orElseThrow();
        assertThat(degree.get("choices")
                        .valueStream()
                        .map(choice -> choice.get("key").asString()))
                .contains("master");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"facts\": {\"person.shoe-size\": 42}} | facts.person.shoe-size",
                "{\"facts\": {\"person.bank-account\": \"6222000011112222\"}} | facts.person.bank-account",
                "{\"facts\": {\"person.degree\": 7}} | facts.person.degree",
                "{\"facts\": {\"person.degree\": \"wizard\"}} | facts.person.degree",
                "{\"facts\": {\"person.owns-home-in-shanghai\": \"no\"}} | facts.person.owns-home-in-shanghai",
                "{\"facts\": {\"person.birth-date\": \"2001-02-30\"}} | facts.person.birth-date",
                "{\"facts\": {\"person.birth-date\": \"1899-12-31\"}} | facts.person.birth-date",
                "{\"facts\": {\"housing.purchase-price\": -1}} | facts.housing.purchase-price",
                "{\"facts\": {\"housing.purchase-price\": 1.5}} | facts.housing.purchase-price",
                "{\"facts\": {\"housing.purchase-price\": 99999999999999999999}} | facts.housing.purchase-price",
                "{\"facts\": {\"person.internship\": {\"from\": \"2027-01-01\", \"to\": \"2026-01-01\"}}} | facts.person.internship",
                "{\"facts\": {\"person.internship\": {\"from\": \"x\"}}} | facts.person.internship.from",
                "{\"facts\": []} | facts",
                "{\"date\": \"2101-01-01\"} | date",
                "{\"date\": \"tomorrow\"} | date",
                "{\"fact\": {}} | fact",
                "[] | body",
                "{\"facts\": {\"person.degree\": \"master\", \"person.degree\": \"college\"}} | body",
                "{ | body",
                "'' | body"
            })
    void namesTheFieldThatItCannotRead(String body, String field) {
        var answer = posted(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("problem+json");
        var problem = json.readTree(answer.body());
        assertThat(problem.get("parameter").asString()).isEqualTo(field);
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person.family", "person.recruiter"})
    void refusesALongFamily(String list) {
        var many = "\"children\"," + "\"x\",".repeat(10_000);
        var answer = posted("{\"facts\": {\"" + list + "\": [" + many + "\"y\"]}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).get("parameter").asString()).isEqualTo("facts." + list);
    }

    @Test
    void refusesWhatIsTooDeepTooLongOrNoJson() {
        assertThat(posted("[".repeat(30_000)).statusCode()).isEqualTo(400);
        assertThat(posted("{\"facts\":".repeat(5_000)).statusCode()).isEqualTo(400);
        assertThat(posted("{\"facts\": {}}" + " ".repeat(64 * 1024)).statusCode())
                .isEqualTo(413);
        var form = visitor.post("/api/v1/check", "person.degree=master");
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(form.headers().firstValue("Content-Type").orElseThrow()).contains("problem+json");
    }

    @Test
    void keepsNothingAndAsksTheDatabaseNothing() {
        posted(STUDENT);
        var asked = statements.during(() -> {
            var answer = posted(STUDENT);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
        });
        assertThat(asked.stream().filter(sql -> !sql.contains("catalog_version")))
                .isEmpty();
    }

    @Test
    void isOpenToEverySite() {
        var answer = visitor.send(
                visitor.request("/api/v1/check", "Origin", "https://example.org", "Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void isDescribedFieldByField() {
        var schemas = Described.schemas(visitor);
        Map.ofEntries(
                        Map.entry("Fact", ApiFact.class),
                        Map.entry("Choice", ApiFact.Choice.class),
                        Map.entry("Check", ApiCheck.class),
                        Map.entry("Verdict", ApiVerdict.class),
                        Map.entry("Amount", ApiVerdict.Amount.class),
                        Map.entry("Clause", ApiClause.class),
                        Map.entry("Needed", ApiClause.Needed.class),
                        Map.entry("Source", ApiClause.Source.class),
                        Map.entry("Package", ApiPackage.class),
                        Map.entry("Taken", ApiPackage.Taken.class),
                        Map.entry("LeftOut", ApiPackage.LeftOut.class),
                        Map.entry("Reason", ApiPackage.Reason.class))
                .forEach(schemas::hasAllOf);
        schemas.names("CheckRequest", ApiRequest.class);
    }

    private static JsonNode verdict(JsonNode check, String slug) {
        return check.get("verdicts")
                .valueStream()
                .filter(verdict -> verdict.get("slug").asString().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private HttpResponse<String> posted(String body) {
        return visitor.send(visitor.request("/api/v1/check", "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
