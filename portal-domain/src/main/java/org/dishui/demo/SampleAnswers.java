package org.dishui.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dishui.application.Application;
import org.dishui.application.Sealing;
import org.dishui.document.Filing;
import org.dishui.form.FieldReader;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.identity.AccountId;
import org.dishui.rules.Fact;
import org.dishui.rules.FactType;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.rules.Vocabulary;
import org.springframework.stereotype.Component;

/** Fills in one page of a form as a sample applicant would: what the case says, what the profile knows, and something plausible for the rest. */
@Component
class SampleAnswers {
    private static final String NAME = "person.name";

    private final Vocabulary vocabulary;
    private final Sealing sealing;
    private final Filing filing;
    private final DemoCases cases;

    SampleAnswers(Vocabulary vocabulary, Sealing sealing, Filing filing, DemoCases cases) {
        this.vocabulary = vocabulary;
        this.sealing = sealing;
        this.filing = filing;
        this.cases = cases;
    }

    /** The answers to the questions of a task, those included that its own answers call for. */
    Facts of(DemoCase sample, Application draft, Task task, AccountId applicant, LocalDate today) {
        var typed = new HashMap<>(sample.typed());
        if (sample.name() != null) typed.put(NAME, List.of(sample.name()));
        var answers = draft.answers();
        for (int i = 0; i < task.fields().size(); i++)
            for (var field : task.asked(answers)) {
                var fact = vocabulary.require(field.fact());
                if (!answers.know(fact.key()) || typed.containsKey(fact.key().value()))
                    answers = answers.with(fact.key(), value(fact, typed, draft, applicant, today));
            }
        return answers;
    }

    private Value value(
            Fact fact, Map<String, List<String>> typed, Application draft, AccountId applicant, LocalDate today) {
        if (fact.type() == FactType.FILE) return file(fact, applicant);
        var reader = new FieldReader(sealing.forCase(draft.reference()));
        if (reader.read(fact, new Input(typed)) instanceof Reading.Answer(var said)) return said;
        if (reader.read(fact, new Input(plausible(fact, today))) instanceof Reading.Answer(var made)) return made;
        throw new IllegalStateException("no sample for " + fact.key());
    }

    private Value file(Fact fact, AccountId applicant) {
        var name = fact.label().zh() + "（样例）.pdf";
        var id = filing.store(applicant, name, new ByteArrayInputStream(cases.sampleDocument()));
        return new Value.Files(List.of(id.value()));
    }

    private static Map<String, List<String>> plausible(Fact fact, LocalDate today) {
        var name = fact.key().value();
        return switch (fact.type()) {
            case TEXT, NAME -> Map.of(name, List.of("样例"));
            case PARAGRAPH -> Map.of(name, List.of("样例说明：仅供演示，不涉及真实个人或单位。"));
            case CHOICE, CHOICES ->
                Map.of(name, List.of(fact.choicesOrNone().getFirst().key()));
            case YES_NO -> Map.of(name, List.of("yes"));
            case NUMBER -> Map.of(name, List.of("6"));
            case MONEY -> Map.of(name, List.of("3000000"));
            case DATE -> Map.of(name, List.of(today.minusMonths(8).toString()));
            case PERIOD ->
                Map.of(
                        name + ".from",
                        List.of(today.minusDays(20).toString()),
                        name + ".to",
                        List.of(today.plusDays(160).toString()));
            case COUNTRY -> Map.of(name, List.of("CN"));
            case IDENTITY -> Map.of(name + ".kind", List.of("passport"), name + ".number", List.of("E00000000"));
            case MOBILE -> Map.of(name, List.of("13800138000"));
            case EMAIL -> Map.of(name, List.of("sample@dishui.example"));
            case CREDIT_CODE -> Map.of(name, List.of("91350100M000100Y43"));
            case BANK_ACCOUNT -> Map.of(name, List.of("6222000000000000"));
            case FILE, LIST -> Map.of();
        };
    }
}
