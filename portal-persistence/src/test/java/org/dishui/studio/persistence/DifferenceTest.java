package org.dishui.studio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dishui.catalog.EntryDefinition;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.dishui.studio.Difference;
import org.dishui.studio.Part;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DifferenceTest {
    private final String shipped = shipped();

    @Test
    void isNothingBetweenAnEntryAndItself() {
        assertThat(differences(shipped)).isEmpty();
    }

    @Test
    void tellsANewPaperFromThoseThatItMovesOn() {
        var differences = differences(shipped.replace("  materials:\n", """
              materials:
                - name:
                    zh: 授权书
                    en: Mandate
                  shape: electronic
                  copies: 1
                  due: on-applying
                  bringer: applicant
                  provenance:
                    sample: {}
            """));
        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.before()).isNull();
            assertThat(difference.after()).isInstanceOf(Part.Text.class);
            assertThat(difference.place().what()).isEqualTo("material-name");
        });
    }

    @Test
    void namesAConditionThatIsGone() {
        var clause = shipped.substring(
                shipped.indexOf("    - clause:\n        key: up-to-fifty-desks"), shipped.indexOf("form:\n"));
        assertThat(differences(shipped.replace(clause, "")))
                .allSatisfy(difference -> assertThat(difference.after()).isNull())
                .extracting(difference -> difference.place().path())
                .containsExactly(
                        "rule.up-to-fifty-desks.label",
                        "rule.up-to-fifty-desks.most",
                        "rule.up-to-fifty-desks.sentence");
    }

    @Test
    void seesStateDatesFiguresFeeAndStages() {
        var changed = shipped.replace("phase: open", "phase: pilot\n  closes: 2026-12-30")
                .replace("to: 50\n", "to: 60\n")
                .replace("amount: \"0\"", "amount: \"20\"")
                .replace("working-days: 4", "working-days: 3");
        assertThat(differences(changed))
                .extracting(difference -> difference.place().what())
                .containsExactly("phase", "closes", "figure", "fee", "stage-days");
    }

    private List<Difference> differences(String changed) {
        return Difference.between(read(shipped), read(changed));
    }

    private static EntryDefinition read(String yaml) {
        return DefinitionCodec.fromYaml(yaml, EntryDefinition.class);
    }

    private static String shipped() {
        try {
            return new ClassPathResource("db/catalog/entries/workspace/maker-home-workspace.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
