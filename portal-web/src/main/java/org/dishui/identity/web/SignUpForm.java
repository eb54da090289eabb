package org.dishui.identity.web;

import java.util.ArrayList;
import java.util.Objects;
import org.dishui.identity.PasswordRule;
import org.jspecify.annotations.Nullable;

/** What somebody types to get an account. */
record SignUpForm(String name, String email, String password, String consent) {
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
        Typed.collect(problems, "name", Typed.name(name));
        Typed.collect(problems, "email", Typed.email(email));
        PasswordRule.problem(password, email)
                .ifPresent(problem -> problems.add(Problem.of("password", problem, PasswordRule.SHORTEST)));
        if (consent.isEmpty()) problems.add(Problem.of("consent", "identity.problem.consent"));
        return new Problems(problems);
    }

    String nameAsRead() {
        return Typed.text(Typed.name(name));
    }

    String emailAsRead() {
        return Typed.text(Typed.email(email));
    }
}
