package org.dishui.catalog.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue with something wrong in a rule: refused whole, by file, line and reason. */
class BadRulesTest {
    private static final String APARTMENTS = "entries/housing/rent-free-youth-apartments.yaml";
    private static final String HOUSING = "entries/subsidy/high-level-housing-subsidy.yaml";

    @TempDir
    Path folder;

    @Test
    void namesAFactThatThereIsNot() {
        refused(
                "fact: person.work-district",
                "fact: person.work-distric",
                "rule: there is no fact 'person.work-distric'");
        refused("age: person.birth-date", "age: person.birthday", "rule: there is no fact 'person.birthday'");
    }

    @Test
    void namesAComparisonThatCannotBe() {
        refused("age: person.birth-date", "age: person.degree", "rule: young cannot compare person.degree");
        refused("- employee", "- wizard", "rule: works-or-founds cannot compare person.occupation");
    }

    @Test
    void namesAKindOfConditionThatThereIsNot() {
        refused("stays-within:", "remains-within:", "'remains-within' is none of the kinds that can stand here");
        refused(
                "most: oldest",
                "most: oldest\n          least: oldest",
                "something stands beside it that does not belong there");
    }

    @Test
    void namesDaysForWhichAFigureIsMissing() {
        refused(
                "      - from: 2026-01-01\n",
                "      - from: 2025-01-01\n        until: 2025-11-30\n        value: \"30\"\n        provenance:\n"
                        + "          sample: {}\n      - from: 2026-01-01\n",
                "parameters: the parameter 'oldest' has no value from 2025-12-01 to 2025-12-31");
        refused("most: oldest", "most: eldest", "parameters: there is no parameter 'eldest'");
        refused("most: oldest", "most: \"35\"", "parameters: nothing uses the parameter 'oldest'");
    }

    @Test
    void namesClausesThatContradictEachOther() {
        refused(
                "answer: false",
                "answer: false\n"
                        + "    - clause:\n"
                        + "        key: owns\n"
                        + "        label:\n"
                        + "          zh: 有房\n"
                        + "          en: Owns\n"
                        + "        source:\n"
                        + "          provenance:\n"
                        + "            sample: {}\n"
                        + "          sentence:\n"
                        + "            zh: 有房。\n"
                        + "            en: Owns.\n"
                        + "        test:\n"
                        + "          is:\n"
                        + "            fact: person.owns-home-in-shanghai\n"
                        + "            answer: true",
                "rule: nobody can meet the rule: 'no-home-in-shanghai' and 'owns' contradict each other");
    }

    @Test
    void namesAnExampleThatTheRuleBreaks() {
        refused("value: \"35\"", "value: \"36\"", "examples: '36 years old today' should be UNMET and is MET");
        assertThat(problem(HOUSING, text -> text.replace("value: \"5000000\"", "value: \"4000000\"")))
                .contains("should get 5000000 and gets 4000000");
        assertThat(problem(HOUSING, text -> text.replace("cost: housing.purchase-price", "cost: person.birth-date")))
                .contains("amount: cannot be reckoned from 'person.birth-date'");
    }

    @Test
    void namesAnExclusionThatLeadsNowhere() {
        refused(
                "- entry: little-blue-whale-accommodation",
                "- entry: little-blue-whale-acommodation",
                "excludes: there is no entry 'little-blue-whale-acommodation'");
        refused(
                "- entry: little-blue-whale-accommodation",
                "- entry: rent-free-youth-apartments",
                "excludes: names the entry itself");
    }

    @Test
    void refusesARuleThatContainsItselfOrGoesTooDeep() {
        refused(
                "rule:\n  all-of:\n",
                "rule: &whole\n  all-of:\n    - *whole\n",
                "one of the kinds that can stand here must be named");
        refused("rule:\n", deep(40), "a rule is at most 32 levels deep");
        refused("rule:\n", deep(1_000), "goes deeper, or is larger, than anything in a catalogue");
    }

    /** So many levels, in the flow style of YAML, under the last of which the rule that was there is left out. */
    private static String deep(int levels) {
        return "rule: " + "{all-of: [".repeat(levels) + "]}".repeat(levels) + "\nold:\n";
    }

    private void refused(String right, String wrong, String reason) {
        var said = problem(APARTMENTS, text -> {
            assertThat(text).contains(right);
            return text.replaceFirst(Pattern.quote(right), wrong);
        });
        assertThat(said).contains(reason).containsPattern("rent-free-youth-apartments\\.yaml, line \\d+");
    }

    private String problem(String changed, UnaryOperator<String> change) {
        CatalogFolder.shipped()
                .files()
                .forEach(file -> write(
                        file.name().equals(changed) ? new CatalogFile(changed, change.apply(file.text())) : file));
        var thrown = new Throwable[1];
        assertThatThrownBy(() -> CatalogFolder.at(folder).read())
                .isInstanceOf(CatalogProblem.class)
                .satisfies(problem -> thrown[0] = problem);
        return thrown[0].getMessage();
    }

    private void write(CatalogFile file) {
        try {
            var path = folder.resolve(file.name());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
