package org.dishui.application.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.application.Dossier;
import org.dishui.eligibility.Checking;
import org.dishui.eligibility.ClauseLine;
import org.dishui.eligibility.Outcome;
import org.dishui.eligibility.Standing;
import org.dishui.rules.Certainty;
import org.dishui.rules.Vocabulary;
import org.springframework.stereotype.Component;

/** Works out what an application's own rule says of its answers, under the revision it was filed under. */
@Component
class Prospects {
    private static final int MOST_ALTERNATIVES = 3;

    private final Checking checking;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Prospects(Checking checking, Vocabulary vocabulary, Clock clock) {
        this.checking = checking;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    Prospect of(Dossier dossier) {
        var today = LocalDate.now(clock);
        var verdict = dossier.definition().check(dossier.answers(), today);
        if (verdict == null) return Prospect.NONE;
        return new Prospect(
                verdict.certainty(),
                ClauseLine.of(verdict).stream().map(this::line).toList(),
                dossier.definition().estimate(dossier.answers(), today),
                verdict.certainty() == Certainty.UNMET ? instead(dossier) : List.of());
    }

    private Prospect.Line line(ClauseLine line) {
        return new Prospect.Line(line, vocabulary.require(line.clause().test().fact()));
    }

    private List<Outcome> instead(Dossier dossier) {
        var all = checking.check(dossier.answers(), null);
        return Stream.of(Standing.ENTITLED, Standing.LIKELY, Standing.CANNOT_TELL)
                .flatMap(standing -> all.of(standing).stream())
                .filter(outcome -> !outcome.entry().slug().equals(dossier.about()))
                .limit(MOST_ALTERNATIVES)
                .toList();
    }
}
