package org.dishui.form.web;

import org.dishui.rules.Fact;
import org.dishui.rules.FactType;
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
                words.date(from) + (words.isChinese() ? "至" : " to ") + words.date(to);
            case Value.Identity(var kind, var number, var mask) -> mask;
            case Value.Secret(var number, var mask) -> mask;
            case Value.Files(var files) -> Integer.toString(files.size());
        };
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
