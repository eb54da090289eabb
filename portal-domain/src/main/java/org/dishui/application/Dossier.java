package org.dishui.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dishui.application.MyApplications.Subject;
import org.dishui.catalog.EntryDefinition;
import org.dishui.form.Field;
import org.dishui.form.FormDefinition;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.FormDefinition.TaskState;
import org.dishui.rules.Facts;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Slug;

/** One's own application with what its pages show beside it: the revision it was filed under, what happened, how it ended. */
public record Dossier(
        Application filed,
        Subject subject,
        List<Step> steps,
        List<Submission> submissions,
        Optional<Decision> decision) {
    public Reference reference() {
        return filed.reference();
    }

    public ApplicationState state() {
        return filed.state();
    }

    public Slug about() {
        return filed.about();
    }

    public LocalizedText title() {
        return subject.title();
    }

    public Facts answers() {
        return filed.answers();
    }

    public EntryDefinition definition() {
        return subject.definition();
    }

    public FormDefinition form() {
        return Optional.ofNullable(definition().form()).orElseThrow();
    }

    /** A question to a team, not a request for something. */
    public boolean isQuestion() {
        return definition().slug().equals(Starting.CONSULTATION);
    }

    /** The questions of a page that may be answered now. */
    public List<Field> open(Task task) {
        return task.asked(answers()).stream()
                .filter(field -> filed.isOpen(field.fact()))
                .toList();
    }

    /** The tasks that have something to do now, and how far each is. */
    public List<Progress> progress() {
        return form().tasks().stream()
                .filter(task -> state() == ApplicationState.DRAFT || !open(task).isEmpty())
                .map(task -> new Progress(
                        task,
                        task.state(answers()),
                        said(task),
                        task.asked(answers()).size()))
                .toList();
    }

    private int said(Task task) {
        return (int) task.asked(answers()).stream()
                .filter(field -> field.isSettled(answers()))
                .count();
    }

    /** How far one task is: so many of its questions are settled. */
    public record Progress(Task task, TaskState state, int settled, int questions) {}

    public boolean isComplete() {
        return form().missing(answers()).isEmpty();
    }

    /** What changed between a submission and the one before it. */
    public List<Field> changedIn(int submission) {
        var now = submissions.get(submission).answers();
        var before = submissions.get(submission - 1).answers();
        return form().fields()
                .filter(field -> !now.find(field.fact()).equals(before.find(field.fact())))
                .toList();
    }

    /** What the office asked for and the applicant has changed since. */
    public List<Request.Item> answered() {
        if (submissions.isEmpty()) return List.of();
        var before = submissions.getLast().answers();
        return filed.request().map(Request::items).orElse(List.of()).stream()
                .filter(item -> !answers().find(item.fact()).equals(before.find(item.fact())))
                .toList();
    }

    /** The last day by which the office promised to decide, as it stands. */
    public Optional<LocalDate> promisedBy() {
        return filed.promisedBy();
    }
}
