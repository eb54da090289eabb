package org.dishui.form.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dishui.form.Input;
import org.dishui.rules.Fact;
import org.dishui.rules.Value;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page shows it.
 *
 * @param value absent where nothing was said
 */
public record Answer(Fact fact, @Nullable Value value) {
    public boolean isSaid() {
        return value != null;
    }

    public String in(Words words) {
        return value == null ? "" : text(value, words);
    }

    private String text(Value said, Words words) {
        return switch (said) {
            case Value.Text(var text) -> text;
            case Value.Choice(var choice) -> choice(choice, words);
            case Value.Choices(var choices) ->
                words.list(choices.stream().map(each -> choice(each, words)).toList());
            case Value.YesNo(var yes) -> yesNo(yes, words);
            case Value.Count(var count) -> count(count, words);
            case Value.Amount(var money) -> words.money(money);
            case Value.Date(var date) -> words.date(date);
            case Value.Period(var from, var to) ->
                words.date(from) + (words.isChinese() ? " 至 " : " to ") + words.date(to);
            case Value.Identity(var kind, var number, var mask) -> mask;
            case Value.Secret(var number, var mask) -> mask;
            case Value.Files(var files) -> files.stream().map(UUID::toString).collect(Collectors.joining(" "));
        };
    }

    /** The kind of an identity document, as the last part of its message. */
    public @Nullable String kind() {
        return value instanceof Value.Identity identity ? Input.word(identity.kind()) : null;
    }

    /** For how many days, of a period. */
    public long days() {
        return value instanceof Value.Period period ? period.days() : 0;
    }

    /** For how many months, begun ones included. */
    public long months() {
        return value instanceof Value.Period(var from, var to) ? ChronoUnit.MONTHS.between(from, to) + 1 : 0;
    }

    public List<UUID> files() {
        return value instanceof Value.Files(var files) ? files : List.of();
    }

    private String choice(String choice, Words words) {
        return fact.choice(choice)
                .map(each -> words.of(each.label()))
                .orElseGet(() -> Countries.name(choice, words.language()));
    }

    private static String yesNo(boolean yes, Words words) {
        if (words.isChinese()) return yes ? "是" : "否";
        return yes ? "Yes" : "No";
    }

    private String count(long count, Words words) {
        if (fact.unit() == null) return words.number(count);
        return words.number(count) + (words.isChinese() ? "" : " ") + words.of(fact.unit());
    }
}
