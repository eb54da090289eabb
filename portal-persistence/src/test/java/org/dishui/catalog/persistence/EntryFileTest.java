package org.dishui.catalog.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dishui.catalog.*;
import org.dishui.form.*;
import org.dishui.rules.*;
import org.dishui.shared.*;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.junit.jupiter.api.Test;

class EntryFileTest {
    static LocalizedText t(String zh, String en) {
        return LocalizedText.of(zh, en);
    }

    @Test
    void comesBackAsItWasWritten() throws Exception {
        var clause = new Rule.Clause(
                "student",
                t("在读", "Studies"),
                new Citation(new Provenance.Published("s0"), t("一句话", "A sentence")),
                new Comparison.OneOf(FactKey.of("person.status"), List.of("student", "no", "007")));
        var since = new Rule.Clause(
                "since",
                t("两年", "Two years"),
                new Citation(new Provenance.Sample(), t("一句话", "A sentence: with - # signs")),
                new Comparison.NotLongAgo(FactKey.of("person.graduated-on"), Period.ofYears(2)));
        var entry = new EntryDefinition(
                1,
                Slug.of("little-blue-whale"),
                "LBW",
                Kind.PROGRAM,
                null,
                "lingang",
                "lingang-talent",
                new Lifecycle(Lifecycle.Phase.OPEN, null, null, LocalDate.of(2026, 12, 30), new Provenance.Sample()),
                new Provenance.Published("s0"),
                t("小蓝鲸", "Little Blue Whale"),
                t("第一段\n\n第二段", "no"),
                t("学生", "Students"),
                List.of(Audience.STUDENTS),
                null,
                List.of(new Figure(
                        t("每月", "A month"),
                        new BigDecimal("1000"),
                        new BigDecimal("5000"),
                        t("元/月", "yuan a month"),
                        null,
                        new Provenance.Published("s0"))),
                List.of(new MeasureRef("lingang-blueprint/talent")),
                new Guide(
                        new Guide.Promise(10, 20, new Provenance.Sample()),
                        new Guide.Fee(Money.ZERO, new Provenance.Sample()),
                        List.of(),
                        List.of(new Guide.Material(
                                t("协议", "Agreement"),
                                null,
                                Guide.Material.Shape.ELECTRONIC,
                                1,
                                Guide.Material.Due.ON_APPLYING,
                                Guide.Material.Bringer.APPLICANT,
                                FactKey.of("document.agreement"),
                                new Provenance.Sample())),
                        List.of()),
                new Rule.AllOf(List.of(new Rule.AnyOf(List.of(clause, since)))),
                new AmountRule.Sum(List.of(new AmountRule.Part(
                        t("补贴", "Subsidy"),
                        new AmountRule.Monthly(
                                new AmountRule.Table(List.of(new AmountRule.Tier(
                                        t("硕士", "Master"), clause, Money.of("3000"), new Provenance.Sample()))),
                                FactKey.of("person.internship"),
                                6)))),
                new FormDefinition(List.of(new FormDefinition.Task(
                        "you",
                        t("你", "You"),
                        null,
                        List.of(new Field(
                                FactKey.of("person.name"),
                                null,
                                new Comparison.Is(FactKey.of("person.ok"), true),
                                null))))),
                new Route(
                        List.of(
                                new Route.Stage(
                                        "acceptance",
                                        Route.StageKind.ACCEPTANCE,
                                        t("受理", "Acceptance"),
                                        t("窗口", "Window"),
                                        null,
                                        1),
                                new Route.Stage(
                                        "decision",
                                        Route.StageKind.DECISION,
                                        t("决定", "Decision"),
                                        t("两人", "Two"),
                                        null,
                                        1)),
                        new Provenance.Sample()),
                "lingang-talent-2026",
                List.of(new Example(
                        t("林", "Lin"),
                        Facts.NONE
                                .with(FactKey.of("person.status"), new Value.Choice("student"))
                                .with(
                                        FactKey.of("person.internship"),
                                        new Value.Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28)))
                                .with(FactKey.of("person.rent"), new Value.Amount(Money.of("1234.5")))
                                .with(FactKey.of("person.born"), new Value.Date(LocalDate.of(2002, 1, 2)))
                                .with(FactKey.of("person.ok"), new Value.YesNo(true)),
                        LocalDate.of(2026, 11, 22),
                        Certainty.MET,
                        Money.of("18000"))));
        var yaml = DefinitionCodec.toYaml(entry);
        Files.writeString(Path.of("/tmp/entry.yaml"), yaml);
        assertThat(DefinitionCodec.fromYaml(yaml, EntryDefinition.class)).isEqualTo(entry);
        assertThat(DefinitionCodec.toYaml(DefinitionCodec.fromYaml(yaml, EntryDefinition.class)))
                .isEqualTo(yaml);
        assertThat(DefinitionCodec.fromJson(DefinitionCodec.toJson(entry), EntryDefinition.class))
                .isEqualTo(entry);
    }
}
