package org.dishui.identity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dishui.form.FieldReader;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.identity.PasswordRule;
import org.dishui.rules.Fact;
import org.dishui.rules.Fact.Sensitivity;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Value;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What somebody types to get an account. */
record SignUpForm(String name, String email, String password, String consent) {
    private static final FieldReader READER = new FieldReader((fact, number) -> {
        throw new IllegalStateException("nothing sensitive is asked here");
    });

    SignUpForm(@Nullable String name, @Nullable String email, @Nullable String password, @Nullable String consent) {
        this.name = Objects.requireNonNullElse(name, "");
        this.email = Objects.requireNonNullElse(email, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.consent = Objects.requireNonNullElse(consent, "");
    }

    static SignUpForm blank() {
        return new SignUpForm(null, null, null, null);
    }

    Problems problems() {
        var problems = new ArrayList<Problem>();
        collect(problems, "name", readName());
        collect(problems, "email", readEmail());
        PasswordRule.problem(password, email)
                .ifPresent(problem -> problems.add(Problem.of("password", problem, PasswordRule.SHORTEST)));
        if (consent.isEmpty()) problems.add(Problem.of("consent", "identity.problem.consent"));
        return new Problems(problems);
    }

    String nameAsRead() {
        return text(readName());
    }

    String emailAsRead() {
        return text(readEmail());
    }

    private Reading readName() {
        return read(FactType.NAME, "account.name", name);
    }

    private Reading readEmail() {
        return read(FactType.EMAIL, "account.email", email);
    }

    private static void collect(List<Problem> problems, String field, Reading reading) {
        switch (reading) {
            case Reading.Answer answer -> {}
            case Reading.Silence silence -> problems.add(Problem.of(field, "identity.problem." + field));
            case Reading.Problem problem -> problems.add(Problem.of(field, problem));
        }
    }

    private static String text(Reading reading) {
        if (reading instanceof Reading.Answer(Value.Text(var text))) return text;
        throw new IllegalStateException("read only what has no problem");
    }

    /** The portal's forms read names and addresses; an account's are no facts of the vocabulary, but are read alike. */
    private static Reading read(FactType type, String key, String typed) {
        var words = LocalizedText.of("账户", "Account");
        var fact = new Fact(FactKey.of(key), type, words, words, null, null, null, Sensitivity.PERSONAL, false);
        return READER.read(fact, new Input(Map.of(key, List.of(typed))));
    }
}
