package org.dishui.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.application.Applications;
import org.dishui.application.Applying;
import org.dishui.application.Mark;
import org.dishui.application.Starting;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.ProgramPage;
import org.dishui.document.Filing;
import org.dishui.form.Field;
import org.dishui.identity.AccountId;
import org.dishui.identity.Applicant;
import org.dishui.identity.Editor;
import org.dishui.identity.Role;
import org.dishui.review.persistence.CasesAtTheDesk;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.sandbox.Effect;
import org.dishui.sandbox.Trying;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.PersistenceTest;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.dishui.studio.Changes;
import org.dishui.studio.Editing;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.TestPropertySource;

/** People of every degree hand in Little Blue Whale, by the use cases; then the tier of the masters is to be lowered. */
@PersistenceTest
@TestPropertySource(properties = "database=of-many-cases")
class ManyPastCasesTest {
    private static final Logger LOG = LoggerFactory.getLogger(ManyPastCasesTest.class);
    private static final int CASES = Integer.getInteger("portal.past-cases", 100);
    private static final int MONTHS = 6;
    private static final Slug WHALE = Slug.of("little-blue-whale");
    private static final FactKey DEGREE = FactKey.of("person.degree");
    private static final FactKey INTERNSHIP = FactKey.of("person.internship");
    private static final List<String> DEGREES = List.of("bachelor", "master", "doctorate");
    private static final Editor HUI = new Editor(AccountId.next(), "Hui", Set.of(Role.EDITOR));
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    Starting starting;

    @Autowired
    Applying applying;

    @Autowired
    Applications applications;

    @Autowired
    Filing filing;

    @Autowired
    ProgramPage programs;

    @Autowired
    Editing editing;

    @Autowired
    Changes changes;

    @Autowired
    Trying trying;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void namesAllWhoGetLessAndNobodyElse() {
        var definition = programs.find(WHALE).orElseThrow().definition();
        var answers = beans.createBean(CasesAtTheDesk.class).answers(definition);
        var interns = interns();
        long started = System.nanoTime();
        try (var hands = Executors.newFixedThreadPool(4)) {
            interns.forEach(intern -> hands.execute(() -> handIn(definition, intern.says(answers))));
        }
        LOG.info("{} cases handed in after {} s", CASES, (System.nanoTime() - started) / 1_000_000_000);
        var masters =
                interns.stream().filter(each -> each.degree.equals("master")).toList();
        lowerTheTierOfTheMasters(definition);

        started = System.nanoTime();
        var trial = trying.tryOut(WHALE);
        LOG.info("{} past cases tried in {} ms", CASES, (System.nanoTime() - started) / 1_000_000);
        assertThat(trial.tried()).isEqualTo(CASES);
        assertThat(trial.count(Effect.GETS_LESS)).isEqualTo(masters.size()).isPositive();
        assertThat(trial.count(Effect.SAME)).isEqualTo(CASES - masters.size());
        assertThat(trial.touched())
                .hasSize(Math.min(100, masters.size()))
                .allMatch(shift -> shift.effect() == Effect.GETS_LESS);
        assertThat(trial.difference())
                .isEqualTo(new Money(
                        -100_000L * masters.stream().mapToInt(Intern::months).sum()));
        assertThat(trial.problems()).as("examples that break").isNotEmpty();
    }

    private record Intern(String degree, int months) {
        Facts says(Facts others) {
            var begin = LocalDate.of(2026, 12, 1);
            return others.with(DEGREE, new Value.Choice(degree))
                    .with(
                            INTERNSHIP,
                            new Value.Period(begin, begin.plusMonths(months).minusDays(1)));
        }
    }

    private static List<Intern> interns() {
        var random = new Random(26);
        return Stream.generate(
                        () -> new Intern(DEGREES.get(random.nextInt(DEGREES.size())), 1 + random.nextInt(MONTHS)))
                .limit(CASES)
                .toList();
    }

    /** From 3,000 yuan a month to 2,000. */
    private void lowerTheTierOfTheMasters(EntryDefinition definition) {
        var lower = DefinitionCodec.toJson(definition).replace("\"amount\":\"3000\"", "\"amount\":\"2000\"");
        editing.begin(HUI, WHALE);
        int seen = changes.requireOpen(WHALE).version();
        editing.write(HUI, WHALE, seen, DefinitionCodec.fromJson(lower, EntryDefinition.class), "Lower the tier");
    }

    private void handIn(EntryDefinition definition, Facts said) {
        var me = new Applicant(AccountId.next(), "林晓");
        var reference = starting.start(me, WHALE, WHALE);
        var form = Objects.requireNonNull(definition.form());
        var asked = form.fields().map(Field::fact).collect(Collectors.toSet());
        var files = asked.stream()
                .filter(fact -> fact.value().startsWith("document."))
                .toList();
        var typed = said;
        for (var file : files) typed = typed.without(file);
        asked.removeAll(files);
        applying.answer(me, reference, Mark.of(Facts.NONE, asked), typed, asked);
        for (var file : files)
            applying.attach(
                    me,
                    reference,
                    file,
                    List.of(filing.store(me.id(), "样例.pdf", new ByteArrayInputStream(PDF))),
                    List.of());
        int seen = applications.require(reference, me.id()).version();
        applying.submit(me, reference, UUID.randomUUID(), seen);
    }
}
