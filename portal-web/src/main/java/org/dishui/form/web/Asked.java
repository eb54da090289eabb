package org.dishui.form.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dishui.form.Field;
import org.dishui.form.Input;
import org.dishui.form.Reading.Problem;
import org.dishui.rules.Fact;
import org.dishui.rules.FactType;
import org.dishui.rules.IdentityKind;
import org.dishui.rules.Value;
import org.dishui.shared.LocalizedText;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One question as a page asks it: with what stands in its controls, what is kept of it, and what is wrong with it.
 *
 * @param typed what its controls hold
 * @param kept the answer that is stored, for what is never sent back to the page: sealed numbers and files
 * @param reason why the office asks again, in the officer's words
 */
public record Asked(
        Field field,
        Fact fact,
        Input typed,
        @Nullable Value kept,
        @Nullable Problem problem,
        @Nullable String reason,
        List<KeptFile> files) {
    public Asked {
        files = List.copyOf(files);
    }

    /** A file that was handed over for this question. */
    public record KeptFile(String id, String name, String size) {}

    /** Which fragment draws its control. */
    public String control() {
        return fact.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of its controls, and of the first of them. */
    public String name() {
        return fact.key().value();
    }

    /** Where a link to the question leads: its first control. */
    public String anchor() {
        return switch (fact.type()) {
            case DATE -> name() + ".year";
            case PERIOD -> name() + ".from.year";
            case IDENTITY -> name() + ".kind";
            case CHOICE, CHOICES, YES_NO -> name() + ".0";
            default -> name();
        };
    }

    /** Several controls make one answer: they stand in a fieldset. */
    public boolean isGroup() {
        return switch (fact.type()) {
            case CHOICE, CHOICES, YES_NO, DATE, PERIOD, IDENTITY -> true;
            default -> false;
        };
    }

    public boolean isOptional() {
        return field.mayBeEmpty();
    }

    public @Nullable LocalizedText hint() {
        return field.hint() != null ? field.hint() : fact.hint();
    }

    public String text() {
        return typed.one(name());
    }

    public String part(String part) {
        return typed.one(name() + "." + part);
    }

    public boolean isChosen(String choice) {
        return typed.all(name()).contains(choice);
    }

    /** What a screen shows of a number that is kept sealed. */
    public @Nullable String mask() {
        return switch (kept) {
            case Value.Identity identity -> identity.mask();
            case Value.Secret secret -> secret.mask();
            case null, default -> null;
        };
    }

    public List<String> identityKinds() {
        return Stream.of(IdentityKind.values()).map(Input::word).toList();
    }

    /** What the problem names, as the page's language writes it. */
    public List<Object> problemWords(Words words) {
        return Objects.requireNonNull(problem).parameters().stream()
                .map(parameter -> word(parameter, words))
                .toList();
    }

    private static Object word(Object parameter, Words words) {
        return switch (parameter) {
            case LocalDate day -> words.date(day);
            case LocalizedText text -> words.of(text);
            default -> parameter.toString();
        };
    }

    /** Countries and regions to choose from. */
    public List<AskedField.Option> countries(Words words) {
        return Countries.all(words).stream()
                .map(code -> new AskedField.Option(code, Countries.name(code, words), text().equals(code)))
                .toList();
    }

    /** Ids of what explains the controls: hint and error, as far as there are any. */
    public @Nullable String describedBy() {
        var ids = new ArrayList<String>();
        if (hint() != null) ids.add(name() + "-hint");
        if (reason != null) ids.add(name() + "-reason");
        if (problem != null) ids.add(name() + "-error");
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** What the browser may fill in by itself. */
    public @Nullable String autocomplete() {
        return switch (fact.key().value()) {
            case "person.name" -> "name";
            case "person.mobile" -> "tel";
            case "person.email" -> "email";
            case "person.nationality" -> "country";
            case "person.employer", "company.name" -> "organization";
            case "person.position" -> "organization-title";
            default -> fact.type() == FactType.IDENTITY || fact.type() == FactType.BANK_ACCOUNT ? "off" : null;
        };
    }

    /** The same for a part of a date. */
    public @Nullable String autocomplete(String part) {
        return fact.key().value().equals("person.birth-date") ? "bday-" + part : null;
    }
}
