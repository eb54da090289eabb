package org.dishui.form.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.dishui.rules.Fact;
import org.dishui.rules.FactType;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.site.web.Words;

/** Says an answer as a person would. */
public final class AnswerWords {
    private AnswerWords() {}

    public static String say(Fact fact, Value value, Words words) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Choice(var choice) ->
                fact.type() == FactType.COUNTRY ? Countries.name(choice, words) : choice(fact, choice, words);
            case Value.Choices(var choices) ->
                words.list(choices.stream()
                        .map(choice -> choice(fact, choice, words))
                        .toList());
            case Value.YesNo(var yes) -> yesNo(yes, words);
            case Value.Count(var count) -> count(fact, count, words);
            case Value.Amount(var money) -> words.money(money);
            case Value.Date(var date) -> words.date(date);
            case Value.Period(var from, var to) ->
                to == null
                        ? since(from, words)
                        : words.date(from) + (words.isChinese() ? "至" : " to ") + words.date(to);
            case Value.Identity(var kind, var number, var mask) -> mask;
            case Value.Secret(var number, var mask) -> mask;
            case Value.Files(var files) -> Integer.toString(files.size());
            case Value.Rows(var rows) ->
                rows.stream()
                        .map(row -> row(fact, row, words))
                        .collect(Collectors.joining(words.isChinese() ? "；" : "; "));
        };
    }

    private static String since(LocalDate day, Words words) {
        return words.isChinese() ? words.date(day) + "起" : "since " + words.date(day);
    }

    private static String row(Fact list, Facts row, Words words) {
        return words.list(row.values().entrySet().stream()
                .flatMap(said -> list.part(said.getKey()).map(part -> say(part, said.getValue(), words)).stream())
                .toList());
    }

    private static String choice(Fact fact, String choice, Words words) {
        return fact.choice(choice).map(each -> words.of(each.label())).orElse(choice);
    }

    public static String yesNo(boolean yes, Words words) {
        if (words.isChinese()) return yes ? "是" : "否";
        return yes ? "Yes" : "No";
    }

    private static String count(Fact fact, long count, Words words) {
        var number = words.number(count);
        if (fact.unit() == null) return number;
        return words.isChinese() ? number + words.of(fact.unit()) : number + " " + words.of(fact.unit());
    }
}
