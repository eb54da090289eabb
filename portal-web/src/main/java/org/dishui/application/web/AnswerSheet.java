package org.dishui.application.web;

import java.util.List;
import java.util.Map;
import org.dishui.application.Dossier;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.web.Answer;
import org.dishui.form.web.Asked.KeptFile;
import org.dishui.rules.FactKey;

/**
 * Everything that was said, section by section, with what the rule says of it.
 *
 * @param missing whether something that has to be confirmed was not
 */
record AnswerSheet(
        Dossier dossier,
        List<Section> sections,
        Map<FactKey, List<KeptFile>> files,
        Prospect prospect,
        SubmissionForm form,
        boolean missing) {
    /** The answers of one task. */
    record Section(Task task, List<Line> lines) {}

    /** One answer, and whether it may be changed now. */
    record Line(Answer answer, boolean open) {}

    public boolean isUndeclared() {
        return missing && !form.isDeclared();
    }

    public boolean isNotAgreed() {
        return missing && !form.isAgreed();
    }
}
