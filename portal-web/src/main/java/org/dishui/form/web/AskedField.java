package org.dishui.form.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.rules.Fact;
import org.dishui.rules.FactType;
import org.dishui.shared.LocalizedText;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a page asks for it: its words, its control, what was typed and what is wrong with that.
 *
 * @param control which control: choice, choices, country, number, money, date, period, text
 * @param dates the boxes of a date, or of a period's two
 */
public record AskedField(
        String name,
        String control,
        LocalizedText question,
        LocalizedText label,
        @Nullable LocalizedText hint,
        @Nullable LocalizedText unit,
        String typed,
        List<Option> options,
        List<DateBoxes> dates,
        Reading.@Nullable Problem problem) {
    /** One answer to choose. */
    public record Option(String value, String label, boolean chosen) {}

    /** Year, month and day; the word tells a period's two apart: from, to. */
    public record DateBoxes(String name, @Nullable String word, String year, String month, String day) {}

    public static AskedField of(Fact fact, Input typed, Words words, Reading.@Nullable Problem problem) {
        var name = fact.key().value();
        return new AskedField(
                name,
                control(fact.type()),
                fact.question(),
                fact.label(),
                fact.hint(),
                fact.unit(),
                typed.one(name),
                options(fact, typed.all(name), words).toList(),
                dates(fact.type(), name, typed),
                problem);
    }

    /** The id of the control that an error leads to. */
    public String id() {
        var id = name.replace('.', '-');
        return switch (control) {
            case "choice", "choices" -> id + "-0";
            case "date" -> id + "-year";
            case "period" -> id + "-from-year";
            default -> id;
        };
    }

    public boolean isWrong() {
        return problem != null;
    }

    /** A control of several parts has a legend instead of a label. */
    public boolean isGroup() {
        return !dates.isEmpty() || (!options.isEmpty() && !control.equals("country"));
    }

    private static String control(FactType type) {
        return switch (type) {
            case CHOICE, YES_NO -> "choice";
            case CHOICES, COUNTRY, NUMBER, MONEY, DATE, PERIOD, PARAGRAPH ->
                type.name().toLowerCase(Locale.ROOT);
            default -> "text";
        };
    }

    private static Stream<Option> options(Fact fact, List<String> typed, Words words) {
        return switch (fact.type()) {
            case CHOICE, CHOICES ->
                fact.choicesOrNone().stream()
                        .map(choice ->
                                new Option(choice.key(), words.of(choice.label()), typed.contains(choice.key())));
            case YES_NO ->
                Stream.of(true, false)
                        .map(yes -> new Option(
                                yes ? "yes" : "no", AnswerWords.yesNo(yes, words), typed.contains(yes ? "yes" : "no")));
            case COUNTRY ->
                Countries.all(words).stream()
                        .map(code -> new Option(code, Countries.name(code, words), typed.contains(code)));
            default -> Stream.of();
        };
    }

    private static List<DateBoxes> dates(FactType type, String name, Input typed) {
        return switch (type) {
            case DATE -> List.of(boxes(name, null, typed));
            case PERIOD -> List.of(boxes(name + ".from", "from", typed), boxes(name + ".to", "to", typed));
            default -> List.of();
        };
    }

    private static DateBoxes boxes(String name, @Nullable String word, Input typed) {
        var whole = typed.one(name);
        if (whole.matches("\\d{4}-\\d{2}-\\d{2}"))
            return new DateBoxes(
                    name,
                    word,
                    whole.substring(0, 4),
                    Integer.toString(Integer.parseInt(whole.substring(5, 7))),
                    Integer.toString(Integer.parseInt(whole.substring(8))));
        return new DateBoxes(
                name, word, typed.one(name + ".year"), typed.one(name + ".month"), typed.one(name + ".day"));
    }
}
