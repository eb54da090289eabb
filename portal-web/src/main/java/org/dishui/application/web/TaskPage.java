package org.dishui.application.web;

import java.util.List;
import org.dishui.application.Dossier;
import org.dishui.application.Mark;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.web.Asked;
import org.dishui.rules.FactType;

/**
 * A page of the form as it is shown.
 *
 * @param seen mark of what it is filled in from
 */
record TaskPage(Dossier dossier, Task task, List<Asked> questions, Mark seen) {
    public boolean hasFiles() {
        return questions.stream().anyMatch(question -> question.fact().type() == FactType.FILE);
    }

    public TaskList progress() {
        return TaskList.of(dossier);
    }

    public int place() {
        return progress().place(task.key());
    }

    /** The questions with something to change. */
    public List<Asked> bad() {
        return questions.stream().filter(question -> question.problem() != null).toList();
    }
}
