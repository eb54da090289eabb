package org.dishui.review;

import java.util.List;
import java.util.Optional;
import org.dishui.application.Application;
import org.dishui.application.MyApplications.Subject;
import org.dishui.application.Step;
import org.dishui.application.Submission;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Route;
import org.dishui.form.Field;
import org.dishui.form.FormDefinition;
import org.dishui.rules.Facts;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A case as an officer has it before them: what was handed in, what the rules say of it, how far it is.
 *
 * @param left of the budget that it would be paid from, where there is one
 */
public record OpenedCase(
        ReviewCase held,
        Application filed,
        Subject subject,
        List<Submission> submissions,
        List<Step> steps,
        Judgement judgement,
        @Nullable Money left) {
    public EntryDefinition definition() {
        return subject.definition();
    }

    /** What was handed in last; what the applicant is changing since is not the office's yet. */
    public Facts answers() {
        return submissions.getLast().answers();
    }

    /** What was handed in the time before. */
    public Optional<Facts> before() {
        return submissions.size() < 2
                ? Optional.empty()
                : Optional.of(submissions.get(submissions.size() - 2).answers());
    }

    /** The questions that these answers call for. */
    public List<Field> asked() {
        return form().tasks().stream()
                .flatMap(task -> task.asked(answers()).stream())
                .toList();
    }

    public FormDefinition form() {
        return Optional.ofNullable(definition().form()).orElseThrow();
    }

    public Route route() {
        return CaseAccess.route(definition());
    }

    public Route.Stage stage() {
        return route().find(held.stage()).orElseThrow();
    }
}
