package org.dishui.review.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dishui.application.Reference;
import org.dishui.application.Step;
import org.dishui.application.Submission;
import org.dishui.eligibility.ClauseLine;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.web.Answer;
import org.dishui.identity.Officer;
import org.dishui.review.CaseState;
import org.dishui.review.Move;
import org.dishui.review.OpenedCase;
import org.dishui.review.ReviewCase;
import org.dishui.rules.Certainty;
import org.dishui.rules.Value;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it.
 *
 * @param others who else has it open
 * @param due of the stage and of the whole promise; absent while the clock stands still, and when all is over
 */
record CaseSheet(
        Officer me,
        OpenedCase opened,
        String name,
        List<Section> sections,
        List<Condition> conditions,
        List<Station> stations,
        List<Event> events,
        List<Earlier> earlier,
        DocumentPane documents,
        List<String> others,
        @Nullable Clocks due) {
    /** The answers of one task. */
    record Section(Task task, List<Line> lines) {}

    /**
     * One answer.
     *
     * @param before what was said the time before, where it was something else
     * @param asked whether these answers still call for it
     */
    record Line(Answer answer, @Nullable Answer before, boolean asked, boolean ticked, List<DocumentTab> files) {
        public boolean isChanged() {
            return before != null;
        }

        public boolean isSealed() {
            return answer.value() instanceof Value.Identity || answer.value() instanceof Value.Secret;
        }

        public String key() {
            return answer.fact().key().value();
        }
    }

    /** One condition of the program, with the applicant's value. */
    record Condition(ClauseLine line, Answer answer) {
        public boolean isOpen() {
            return line.certainty() != Certainty.MET;
        }

        public String word() {
            return line.certainty().name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One stage of the route.
     *
     * @param when past, now or later
     * @param day of how many, of the one that is worked on
     */
    record Station(LocalizedText name, String when, int day, int days) {}

    /** One line of what happened. */
    record Event(Step step, String word, @Nullable LocalizedText stage, List<Asked> asked) {}

    /** What was asked back, and why. */
    record Asked(LocalizedText label, String reason) {}

    /** An earlier submission with its answers. */
    record Earlier(Submission submission, int number, List<Answer> answers) {}

    /** Until when. */
    record Clocks(DueIn stage, DueIn promise) {}

    public ReviewCase held() {
        return opened.held();
    }

    public Reference reference() {
        return held().reference();
    }

    public int seen() {
        return held().version();
    }

    public boolean can(String move) {
        return held().allows(Move.valueOf(move), me);
    }

    /** What the stage is there for. */
    Move purpose() {
        return switch (held().kind()) {
            case ACCEPTANCE -> Move.ACCEPT;
            case REVIEW -> Move.PROPOSE;
            case DECISION, DELIVERY -> Move.DECIDE;
            case ANSWER -> Move.REPLY;
        };
    }

    /** The message of what keeps the officer from doing what the stage is there for. */
    public @Nullable String obstacle() {
        return held().obstacle(purpose(), me);
    }

    /** The message of what keeps the officer from a move; absent where nothing does. */
    public @Nullable String why(String move) {
        return held().obstacle(Move.valueOf(move), me);
    }

    /** Last part of the messages about the stage. */
    public String kind() {
        return held().kind().name().toLowerCase(Locale.ROOT);
    }

    public boolean isPaused() {
        return held().state() == CaseState.PAUSED;
    }

    public boolean isClosed() {
        return held().state() == CaseState.CLOSED;
    }

    private long count(Predicate<Line> which) {
        return sections.stream()
                .flatMap(each -> each.lines().stream())
                .filter(which)
                .count();
    }

    public long asked() {
        return count(Line::asked);
    }

    public long ticked() {
        return count(Line::ticked);
    }

    public long changed() {
        return count(Line::isChanged);
    }

    /** Conditions that nobody can call met yet: an approval needs a basis. */
    public long open() {
        return opened.judgement().isSettled()
                ? 0
                : conditions.stream().filter(Condition::isOpen).count();
    }
}
