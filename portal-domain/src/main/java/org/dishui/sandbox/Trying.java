package org.dishui.sandbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.EntryProblems;
import org.dishui.catalog.Revisions;
import org.dishui.identity.Editor;
import org.dishui.rules.FactKey;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;
import org.dishui.studio.Change;
import org.dishui.studio.ChangeState;
import org.dishui.studio.Changes;
import org.dishui.studio.Editing;
import org.dishui.treasury.Budgets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries the open change of an entry on everybody who ever handed in a request for it, each on the day of their request. */
@Service
@Transactional(readOnly = true)
public class Trying {
    /** A page shows so many people; the counts are of all. */
    private static final int SHOWN = 100;

    private final Changes changes;
    private final Revisions revisions;
    private final PastCases cases;
    private final Budgets budgets;
    private final Vocabulary vocabulary;
    private final Editing editing;
    private final Clock clock;

    Trying(
            Changes changes,
            Revisions revisions,
            PastCases cases,
            Budgets budgets,
            Vocabulary vocabulary,
            Editing editing,
            Clock clock) {
        this.changes = changes;
        this.revisions = revisions;
        this.cases = cases;
        this.budgets = budgets;
        this.vocabulary = vocabulary;
        this.editing = editing;
        this.clock = clock;
    }

    /** What the open change of this entry would do; an entry without one is not found. */
    public Trial tryOut(Slug entry) {
        var change = changes.requireOpen(entry);
        return tryOut(change, revisions.require(change.base()).definition());
    }

    /**
     * Tries it and attaches what came of it to the request that it be published.
     *
     * @param seen version of the change that was looked at
     */
    @Transactional
    public void attach(Editor me, Slug entry, int seen) {
        editing.attach(me, entry, seen, tryOut(entry).report(me.name(), clock.instant()));
    }

    private Trial tryOut(Change change, EntryDefinition before) {
        var after = change.definition();
        var counts = new EnumMap<Effect, Integer>(Effect.class);
        var touched = new ArrayList<Shift>();
        var spending = new Spending();
        var asked = asked(before, after);
        cases.each(change.slug(), past -> {
            var tried = past.keeping(asked);
            var shift = shift(tried, before, after);
            counts.merge(shift.effect(), 1, Integer::sum);
            if (shift.effect() != Effect.SAME) keep(touched, shift);
            spending.add(shift.before(), shift.after(), tried.day());
        });
        return new Trial(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts,
                touched.stream().sorted(Comparator.comparing(Shift::effect)).toList(),
                personas(before, after),
                spending.byMonth(),
                left(after.budget()),
                EntryProblems.of(after, vocabulary));
    }

    /** Of more than fit on a page, those who lose stay. */
    private static void keep(List<Shift> touched, Shift shift) {
        touched.add(shift);
        if (touched.size() > SHOWN)
            touched.remove(
                    touched.stream().max(Comparator.comparing(Shift::effect)).orElseThrow());
    }

    private static Shift shift(PastCase past, EntryDefinition before, EntryDefinition after) {
        return new Shift(
                past.number(),
                null,
                Answer.of(before, past.facts(), past.day()),
                Answer.of(after, past.facts(), past.day()));
    }

    private static List<Shift> personas(EntryDefinition before, EntryDefinition after) {
        return before.examples().stream()
                .map(example -> new Shift(
                        0,
                        example.name(),
                        Answer.of(before, example.facts(), example.asOf()),
                        Answer.of(after, example.facts(), example.asOf())))
                .toList();
    }

    private static Set<FactKey> asked(EntryDefinition before, EntryDefinition after) {
        var asked = new HashSet<FactKey>();
        for (var definition : List.of(before, after)) {
            if (definition.rule() != null) definition.rule().facts().forEach(asked::add);
            if (definition.amount() != null) definition.amount().facts().forEach(asked::add);
        }
        return asked;
    }

    private @Nullable Money left(@Nullable String budget) {
        return budget == null ? null : budgets.left(budget);
    }

    /** Entries with a change that can be tried. */
    public List<Change> open() {
        return changes.findByStateInOrderByChangedAtDesc(Set.of(ChangeState.DRAFT, ChangeState.SUBMITTED));
    }
}
