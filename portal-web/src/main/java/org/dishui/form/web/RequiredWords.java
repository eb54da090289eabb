package org.dishui.form.web;

import java.util.List;
import org.dishui.rules.Fact;
import org.dishui.rules.Required;
import org.dishui.rules.Value;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/** Says what a policy asks of an answer, in the words in which the answer itself is said. */
public final class RequiredWords {
    private RequiredWords() {}

    /** Absent where no figure was set for the day. */
    public static @Nullable String say(Fact fact, Required required, Words words) {
        var value = required.value();
        if (value == null) return null;
        return switch (required.kind()) {
            case ONE_OF -> words.either(choices(fact, value, words));
            case EXACTLY -> AnswerWords.say(fact, value, words);
            case AT_LEAST -> (words.isChinese() ? "不少于" : "at least ") + figure(fact, required, value, words);
            case AT_MOST -> (words.isChinese() ? "不超过" : "at most ") + figure(fact, required, value, words);
            case NOT_BEFORE -> AnswerWords.say(fact, value, words) + (words.isChinese() ? "或以后" : " or later");
            case NOT_AFTER -> AnswerWords.say(fact, value, words) + (words.isChinese() ? "或以前" : " or earlier");
        };
    }

    /** What an answer comes to, where it is counted or reckoned. */
    public static String reckoned(Fact fact, Value value, Required.Unit unit, Words words) {
        return value instanceof Value.Count(var count) && unit != Required.Unit.OWN
                ? counted(count, unit, words)
                : AnswerWords.say(fact, value, words);
    }

    private static List<String> choices(Fact fact, Value value, Words words) {
        return value instanceof Value.Choices(var choices)
                ? choices.stream()
                        .map(choice -> AnswerWords.say(fact, new Value.Choice(choice), words))
                        .toList()
                : List.of();
    }

    private static String figure(Fact fact, Required required, Value value, Words words) {
        return reckoned(fact, value, required.unit(), words);
    }

    private static String counted(long count, Required.Unit unit, Words words) {
        var number = words.number(count);
        return switch (unit) {
            case OWN -> number;
            case YEARS -> number + (words.isChinese() ? "周岁" : count == 1 ? " year" : " years");
            case MONTHS -> number + (words.isChinese() ? "个月" : count == 1 ? " month" : " months");
            case DAYS -> number + (words.isChinese() ? "天" : count == 1 ? " day" : " days");
            case ROWS -> number + (words.isChinese() ? "项" : "");
        };
    }
}
