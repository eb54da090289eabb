package org.dishui.catalog.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Shipped;
import org.dishui.form.FieldReader;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.identity.DemoPerson;
import org.dishui.rules.Certainty;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.rules.Way;
import org.dishui.rules.Ways;
import org.dishui.shared.Sealed;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the check tells the people of the demo, from what their profile holds. */
class DemoPeopleCheckTest {
    private static final Shipped SHIPPED = CatalogFolder.shipped().read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private DemoPerson[] people = {};

    @BeforeEach
    void read() throws IOException {
        var text = new ClassPathResource("db/demo/people.yaml").getContentAsString(StandardCharsets.UTF_8);
        people = DefinitionCodec.fromYaml(text, DemoPerson[].class);
    }

    @Test
    void omarLearnsTheDayFromWhichHisFourYearsAreFull() {
        var rule = entry("permanent-residence-four-years");
        var omar = facts("omar");
        var verdict = Objects.requireNonNull(rule.check(omar, TODAY));
        assertThat(verdict.certainty()).isEqualTo(Certainty.UNMET);
        assertThat(verdict.findings().getLast().required().value())
                .isEqualTo(new Value.Date(LocalDate.of(2022, 11, 22)));

        var ways = Ways.toYes(Objects.requireNonNull(rule.rule()), omar, rule.terms(TODAY), SHIPPED.vocabulary());
        assertThat(ways).first().isEqualTo(new Way(LocalDate.of(2026, 12, 22), List.of(), List.of()));
        assertThat(certainty(rule, omar, "2026-12-21")).isEqualTo(Certainty.UNMET);
        assertThat(certainty(rule, omar, "2026-12-22")).isEqualTo(Certainty.MET);
    }

    @Test
    void graceSeesThatAKeyEnterpriseIsMissingForFiveYears() {
        var permit = entry("residence-permit-5-years");
        var grace = facts("grace")
                .with(FactKey.of("person.high-level"), new Value.YesNo(true))
                .with(FactKey.of("person.recruiter"), new Value.Choices(List.of("free-trade-zone")));
        var ways = Ways.toYes(Objects.requireNonNull(permit.rule()), grace, permit.terms(TODAY), SHIPPED.vocabulary());
        assertThat(ways).hasSize(1);
        assertThat(ways.getFirst().from()).isEqualTo(TODAY);
        assertThat(ways.getFirst().changes())
                .extracting(step -> step.fact().value())
                .containsExactly("person.recruiter");
        assertThat(certainty(entry("talent-visa"), grace, "2026-11-22")).isEqualTo(Certainty.MET);
    }

    private static Certainty certainty(EntryDefinition entry, Facts facts, String day) {
        return Objects.requireNonNull(entry.check(facts, LocalDate.parse(day))).certainty();
    }

    private static EntryDefinition entry(String slug) {
        return SHIPPED.entries().stream()
                .filter(entry -> entry.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private Facts facts(String name) {
        var person = Arrays.stream(people)
                .filter(each -> each.email().startsWith(name + "@"))
                .findFirst()
                .orElseThrow();
        var reader = new FieldReader((fact, number) -> Sealed.of("key:AAAA"));
        var facts = Facts.NONE;
        for (var fact : SHIPPED.vocabulary().all())
            if (fact.profile() && reader.read(fact, new Input(person.typed())) instanceof Reading.Answer(var value))
                facts = facts.with(fact.key(), value);
        return facts;
    }
}
