package org.dishui.application.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.application.ApplicationState;
import org.dishui.application.Dossier;
import org.dishui.application.Mark;
import org.dishui.document.FileId;
import org.dishui.form.Field;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.Input;
import org.dishui.form.Reading.Problem;
import org.dishui.form.TaskReading;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.springframework.util.MultiValueMap;

/**
 * A page of the form as it came back.
 *
 * @param refused files that were not taken, and why
 */
record SentTask(Dossier dossier, Task task, MultiValueMap<String, String> form, Map<FactKey, Problem> refused) {
    Input typed() {
        return new Input(form);
    }

    /** What the page was filled in from. */
    Mark seen() {
        return Mark.of(typed().one("seen"));
    }

    /** The questions that stood on it, and may be answered. */
    Set<FactKey> shown() {
        var named = typed().all("shown");
        return task.fields().stream()
                .map(Field::fact)
                .filter(fact -> named.contains(fact.value()) && dossier.filed().isOpen(fact))
                .collect(Collectors.toSet());
    }

    /** By a button that saves nothing: another language, or a file less. */
    boolean isOnlyShownAgain() {
        return form.containsKey("lang") || form.containsKey("remove");
    }

    /** The file that the pressed button takes away, if it is one of this answer's. */
    List<FileId> removed(FactKey fact) {
        var named = typed().one("remove");
        if (!(dossier.answers().find(fact).orElse(null) instanceof Value.Files(var files))) return List.of();
        return files.stream()
                .filter(file -> named.equals(fact + ":" + file))
                .map(FileId::new)
                .toList();
    }

    boolean isLater() {
        return form.containsKey("later");
    }

    /** In the order of the page; who comes back later may leave questions open, not answers wrong. */
    Map<FactKey, Problem> problems(TaskReading reading) {
        var problems = new LinkedHashMap<FactKey, Problem>();
        for (var field : task.fields()) {
            var problem = refused.getOrDefault(field.fact(), reading.problems().get(field.fact()));
            if (problem == null && !isLater()) problem = reading.missing().get(field.fact());
            if (problem != null) problems.put(field.fact(), problem);
        }
        return problems;
    }

    /** Where to go on: questions that came up, the next task, or the whole to look over. */
    String next(TaskReading reading, Dossier saved) {
        var here = "/my/applications/" + saved.reference();
        if (isLater()) return here;
        if (!reading.unseen().isEmpty())
            return here + "/tasks/" + task.key() + "?more=" + reading.unseen().size() + "#question-"
                    + reading.unseen().getFirst();
        if (saved.state() == ApplicationState.RETURNED) return here;
        if (saved.isComplete()) return here + "/answers";
        return following(saved).map(next -> here + "/tasks/" + next).orElse(here);
    }

    private Optional<String> following(Dossier saved) {
        var progress = saved.progress();
        var keys = progress.stream().map(each -> each.task().key()).toList();
        List<Dossier.Progress> after = progress.subList(keys.indexOf(task.key()) + 1, progress.size());
        return after.stream()
                .filter(each -> each.settled() < each.questions())
                .map(each -> each.task().key())
                .findFirst();
    }
}
