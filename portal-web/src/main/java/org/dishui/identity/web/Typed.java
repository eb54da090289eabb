package org.dishui.identity.web;

import java.util.List;
import java.util.Map;
import org.dishui.form.FieldReader;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.rules.Fact;
import org.dishui.rules.Fact.Sensitivity;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Value;
import org.dishui.shared.LocalizedText;

/** Reads names and addresses of accounts: they are no facts of the vocabulary, but are read alike. */
final class Typed {
    private static final FieldReader READER = new FieldReader((fact, number) -> {
        throw new IllegalStateException("nothing sensitive is asked here");
    });

    private Typed() {}

    static Reading name(String typed) {
        return read(FactType.NAME, "account.name", typed);
    }

    static Reading email(String typed) {
        return read(FactType.EMAIL, "account.email", typed);
    }

    static String text(Reading reading) {
        if (reading instanceof Reading.Answer(Value.Text(var text))) return text;
        throw new IllegalStateException("read only what has no problem");
    }

    static void collect(List<Problem> problems, String field, Reading reading) {
        switch (reading) {
            case Reading.Answer answer -> {}
            case Reading.Silence silence -> problems.add(Problem.of(field, "identity.problem." + field));
            case Reading.Problem problem -> problems.add(Problem.of(field, problem));
        }
    }

    private static Reading read(FactType type, String key, String typed) {
        var words = LocalizedText.of("账户", "Account");
        var fact = new Fact(
                FactKey.of(key), type, words, words, null, null, null, null, Sensitivity.PERSONAL, false, null);
        return READER.read(fact, new Input(Map.of(key, List.of(typed))));
    }
}
