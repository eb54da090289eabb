package org.dishui.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, is used, and is written as that language is. */
class MessagesTest {
    /** Keys whose last part is computed: a page asks for {@code site.error.404.title} by the status. */
    private static final List<String> COMPUTED = List.of(
            "site.error.",
            "site.mark.",
            "catalog.kind.",
            "catalog.audience.",
            "catalog.phase.",
            "catalog.topic.",
            "catalog.status.",
            "catalog.shelf.",
            "catalog.facet.",
            "catalog.sort.",
            "catalog.foreigners.",
            "catalog.deadline.",
            "catalog.fee.",
            "catalog.shape.",
            "catalog.due.",
            "catalog.bringer.",
            "catalog.next.",
            "catalog.as-of.",
            "catalog.glossary.",
            "eligibility.standing.",
            "eligibility.doubt.",
            "eligibility.fault.",
            "eligibility.clause.",
            "eligibility.headline.",
            "eligibility.way.",
            "form.from",
            "form.to",
            "form.problem.",
            "form.identity.",
            "home.my.date.",
            "form.yes",
            "form.no",
            "application.state.",
            "application.task.",
            "application.verdict.",
            "application.clause.",
            "application.instead.",
            "application.withdrawal.",
            "application.track.",
            "application.new.bringer.",
            "sandbox.effect.",
            "sandbox.certainty.",
            "studio.state.",
            "studio.head.",
            "studio.section.",
            "studio.what.",
            "studio.flaw.",
            "studio.difference.",
            "studio.gate.problem.",
            "catalog.channel.",
            "letter.title.",
            "letter.found.",
            "letter.reason.",
            "letter.decision.",
            "letter.outcome.",
            "letter.remedy.",
            "letter.a", // applied or asked
            "notification.received",
            "notification.returned.",
            "notification.decided.",
            "notification.answered.",
            "notification.payments.",
            "notification.watched.",
            "notification.offered.",
            "notification.confirm.",
            "notification.repeated.",
            "notification.password.",
            "notification.staff.",
            "offer.cause.",
            "offer.lead.",
            "offer.rehearsal.",
            "offer.state.",
            "identity.section.",
            "identity.problem.",
            "identity.role.",
            "identity.staff.deed.",
            "site.room.",
            "audit.fault.",
            "audit.actor.",
            "audit.action.",
            "jobs.name.",
            "jobs.text.",
            "review.view.",
            "review.kind.",
            "review.row.",
            "review.empty.",
            "review.step.",
            "review.promise.",
            "review.event.",
            "review.rule.",
            "review.scan.",
            "review.canned.",
            "review.proposal.",
            "review.proposed.",
            "review.reason.",
            "review.decision.do.",
            // what the state table of a case names
            "review.closed",
            "review.with-applicant");

    /** Chinese texts that are a name or a code in Latin letters, and English ones that are the name of the other language. */
    private static final Set<String> FOREIGN =
            Set.of("site.other-language", "site.other-language.tag", "site.other-language.code");

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)");
    private static final Pattern IN_CODE = Pattern.compile("\"\\{?([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)}?\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        for (Bundle zh : Bundle.chinese()) {
            Bundle en = zh.english();
            assertThat(en.words().keySet())
                    .as(en.toString())
                    .isEqualTo(zh.words().keySet());
            for (String key : zh.words().keySet()) {
                assertThat(key).as("begins with its slice").startsWith(zh.slice() + ".");
                assertThat(en.placeholders(key)).as(key).isEqualTo(zh.placeholders(key));
            }
        }
    }

    @Test
    void chineseIsChineseAndEnglishIsEnglish() {
        for (Bundle zh : Bundle.chinese()) {
            zh.words().forEach((key, text) -> {
                if (FOREIGN.contains(key)) return;
                String plain = text.replaceAll("\\{[^}]*}|<[^>]*>", "");
                assertThat(HAN.matcher(plain).find() || !plain.matches(".*\\p{L}.*"))
                        .as("%s is no Chinese: %s", key, text)
                        .isTrue();
                assertThat(plain)
                        .as("%s has half-width punctuation", key)
                        .doesNotContainPattern("\\p{IsHan}[,;:!?()]|[,;:!?()]\\p{IsHan}");
            });
            zh.english().words().forEach((key, text) -> {
                if (!FOREIGN.contains(key)) assertThat(text).as(key).doesNotContainPattern("\\p{IsHan}");
                // MessageFormat eats a single quote where the text has a parameter, and only there
                assertThat(text).as("%s: write ’ instead of '", key).doesNotContain("'");
            });
        }
    }

    @Test
    void everyTextThatIsAskedForIsThereAndNoOther() {
        var there = new TreeSet<String>();
        Bundle.chinese().forEach(bundle -> there.addAll(bundle.words().keySet()));
        var asked = new TreeSet<String>();
        var mentioned = new TreeSet<String>();
        for (Source page : Source.under("portal-web/src/main/resources/templates", ".html")) {
            IN_TEMPLATE.matcher(page.text()).results().forEach(use -> asked.add(use.group(1)));
            Pattern.compile("'([\\w-]+(?:\\.[\\w-]+)+)'")
                    .matcher(page.text())
                    .results()
                    .forEach(use -> mentioned.add(use.group(1)));
        }
        for (Source code : Source.mainJava())
            IN_CODE.matcher(code.text()).results().forEach(use -> mentioned.add(use.group(1)));
        asked.removeIf(key -> key.endsWith(".")); // a computed key's beginning
        assertThat(there).as("texts that templates ask for").containsAll(asked);
        there.removeAll(asked);
        there.removeAll(mentioned);
        there.removeIf(key -> COMPUTED.stream().anyMatch(key::startsWith));
        assertThat(there).as("texts that nobody asks for").isEmpty();
    }
}
