package org.dishui.application.web;

import java.util.List;
import org.dishui.application.Dossier;
import org.dishui.application.Dossier.Progress;
import org.dishui.form.FormDefinition.TaskState;
import org.jspecify.annotations.Nullable;

/** How far the tasks of a form are, and which one comes next. */
record TaskList(List<Progress> tasks) {
    static TaskList of(Dossier dossier) {
        return new TaskList(dossier.progress());
    }

    public long done() {
        return tasks.stream().filter(each -> each.state() == TaskState.DONE).count();
    }

    public boolean isComplete() {
        return done() == tasks.size();
    }

    /** The first one that is not finished. */
    @Nullable
    public Progress next() {
        return tasks.stream()
                .filter(each -> each.state() != TaskState.DONE)
                .findFirst()
                .orElse(null);
    }

    /** Minutes for the questions that are left. */
    public int minutes() {
        int left = tasks.stream()
                .mapToInt(each -> each.questions() - each.settled())
                .sum();
        return Math.max(1, left * 40 / 60);
    }

    public int place(String task) {
        for (int i = 0; i < tasks.size(); i++) if (tasks.get(i).task().key().equals(task)) return i + 1;
        return 0;
    }
}
