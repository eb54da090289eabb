package org.dishui.eligibility.web;

import java.util.ArrayList;
import java.util.List;
import org.dishui.form.web.AnswerFields;
import org.dishui.form.web.AnswerWords;
import org.dishui.rules.FactKey;
import org.dishui.rules.Vocabulary;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/** The answers so far, in words beside the question and as hidden fields within it: no session, and nothing in an address. */
record Carried(List<Answer> answers, List<AnswerFields.Carried> fields) {
    /** One answer in words, with the key by which it can be changed. */
    record Answer(String key, String label, String text) {}

    /** Everything but the fact that the page itself asks for. */
    static Carried of(Told told, @Nullable FactKey asked, Vocabulary vocabulary, Words words) {
        var answers = new ArrayList<Answer>();
        var fields = new ArrayList<AnswerFields.Carried>();
        told.facts().values().forEach((key, value) -> {
            if (key.equals(asked)) return;
            var fact = vocabulary.require(key);
            answers.add(new Answer(key.value(), words.of(fact.label()), AnswerWords.say(fact, value, words)));
            fields.addAll(AnswerFields.of(key, value));
        });
        told.skipped().stream()
                .filter(key -> !key.equals(asked))
                .forEach(key -> fields.add(new AnswerFields.Carried("skipped", key.value())));
        if (told.mine() != null)
            AnswerFields.of(told.mine().fact(), told.mine().value())
                    .forEach(field -> fields.add(new AnswerFields.Carried(Told.MINE + field.name(), field.value())));
        return new Carried(List.copyOf(answers), List.copyOf(fields));
    }

    public @Nullable String last() {
        return answers.isEmpty() ? null : answers.getLast().key();
    }
}
