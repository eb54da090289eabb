package org.dishui.application.web;

import java.util.List;
import java.util.Map;
import org.dishui.application.Dossier;
import org.dishui.application.web.AnswerSheet.Line;
import org.dishui.application.web.AnswerSheet.Section;
import org.dishui.form.Field;
import org.dishui.form.FormDefinition.Task;
import org.dishui.form.web.Answer;
import org.dishui.form.web.Asked.KeptFile;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.springframework.stereotype.Component;

/** Lays out the answers of an application. */
@Component
class AnswerSheets {
    private final Vocabulary vocabulary;
    private final Attaching attaching;
    private final Prospects prospects;

    AnswerSheets(Vocabulary vocabulary, Attaching attaching, Prospects prospects) {
        this.vocabulary = vocabulary;
        this.attaching = attaching;
        this.prospects = prospects;
    }

    AnswerSheet of(Dossier dossier, SubmissionForm form, boolean missing) {
        var answers = dossier.answers();
        return new AnswerSheet(
                dossier, sections(dossier, answers), files(dossier, answers), prospects.of(dossier), form, missing);
    }

    Map<FactKey, List<KeptFile>> files(Dossier dossier, Facts answers) {
        return attaching.named(answers, dossier.form().fields().toList());
    }

    /** What was handed in, or is about to be. */
    List<Section> sections(Dossier dossier, Facts answers) {
        return dossier.form().tasks().stream()
                .map(task -> section(dossier, task, answers))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Section section(Dossier dossier, Task task, Facts answers) {
        return new Section(
                task,
                task.asked(answers).stream()
                        .map(field ->
                                new Line(answer(field, answers), dossier.filed().isOpen(field.fact())))
                        .toList());
    }

    private Answer answer(Field field, Facts answers) {
        return new Answer(
                vocabulary.require(field.fact()), answers.find(field.fact()).orElse(null));
    }
}
