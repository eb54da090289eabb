package org.dishui.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.dishui.rules.Way;
import org.dishui.rules.Ways;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What anybody can find out without an account: where they stand with each entry that has a rule. Keeps nothing. */
@Service
public class Checking {
    /** After so many questions a person gets the result; what is open is asked there, one by one. */
    public static final int MOST_QUESTIONS = 10;

    private final CheckableEntries entries;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Checking(CheckableEntries entries, Vocabulary vocabulary, Clock clock) {
        this.entries = entries;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** Today, over everything, or over one entry alone. */
    public CheckResult check(Facts facts, @Nullable Slug only) {
        return check(facts, only, LocalDate.now(clock));
    }

    /** By the rules in force today, applied on another day. */
    public CheckResult check(Facts facts, @Nullable Slug only, LocalDate day) {
        requireSound(facts);
        return check(entriesFor(only), facts, day);
    }

    /** Today, over an entry as it was handed over: one that is about to change, or that nobody lists. */
    public Outcome check(Checkable entry, Facts facts) {
        requireSound(facts);
        return Outcome.of(entry, facts, LocalDate.now(clock));
    }

    /** How a no of a check could become a yes; the shortest way first. */
    public List<Way> ways(Outcome outcome, Facts facts) {
        var entry = outcome.entry();
        return Ways.toYes(entry.rule(), facts, outcome.terms(), vocabulary);
    }

    /** What is checked; an entry that is not there, or has no rule, is not found. */
    public List<Checkable> entriesFor(@Nullable Slug only) {
        if (only == null) return entries.all();
        return entries.all().stream()
                .filter(entry -> entry.slug().equals(only))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new NotFound("entry with a rule " + only));
    }

    /** Answers typed into a form were read already; what comes another way is never worked with unread. */
    private void requireSound(Facts facts) {
        vocabulary.faults(facts).stream().findFirst().ifPresent(fault -> {
            throw new DomainRuleViolation("eligibility.fault." + fault.reason().word(), fault.fact());
        });
    }

    static CheckResult check(List<Checkable> entries, Facts facts, LocalDate asOf) {
        return new CheckResult(
                asOf,
                entries.stream().map(entry -> Outcome.of(entry, facts, asOf)).toList());
    }
}
