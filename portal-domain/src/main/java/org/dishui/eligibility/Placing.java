package org.dishui.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.dishui.catalog.Ladder;
import org.dishui.catalog.Ladder.Rung;
import org.dishui.catalog.Ladders;
import org.dishui.rules.Certainty;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Terms;
import org.dishui.rules.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds where a company stands and what there is for it there. Keeps nothing. */
@Service
public class Placing {
    private final Ladders ladders;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Placing(Ladders ladders, Vocabulary vocabulary, Clock clock) {
        this.ladders = ladders;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * A ladder, and where the company stands on it.
     *
     * @param here the rung it stands on; absent while answers are missing
     * @param possible where it can still stand
     */
    public record Place(Ladder ladder, @Nullable Rung here, List<Rung> possible) {
        static Place on(Ladder ladder, Facts facts, Terms terms) {
            var here = at(ladder, facts, terms, Certainty.MET);
            return new Place(
                    ladder,
                    here.isEmpty() ? null : here.getFirst(),
                    here.isEmpty() ? at(ladder, facts, terms, Certainty.UNKNOWN) : here);
        }

        private static List<Rung> at(Ladder ladder, Facts facts, Terms terms, Certainty certainty) {
            return ladder.rungs().stream()
                    .filter(rung -> rung.rule().check(facts, terms).certainty() == certainty)
                    .toList();
        }
    }

    /** Where a company of these facts stands today, ladder by ladder. */
    public List<Place> place(Facts facts) {
        var today = Terms.on(LocalDate.now(clock));
        return ladders.all().stream()
                .map(ladder -> Place.on(ladder, facts, today))
                .toList();
    }

    /** What has to be asked, in the order of the rungs. */
    public List<Fact> questions() {
        var asked = new LinkedHashSet<FactKey>();
        for (var ladder : ladders.all())
            for (var rung : ladder.rungs()) {
                rung.rule().facts().forEach(asked::add);
                for (var support : rung.support())
                    if (support.when() != null) asked.add(support.when().fact());
            }
        return asked.stream().map(vocabulary::require).toList();
    }
}
