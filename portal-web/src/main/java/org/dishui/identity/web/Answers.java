package org.dishui.identity.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dishui.rules.Fact;
import org.dishui.rules.FactType;
import org.dishui.rules.Value;
import org.dishui.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Answers in words, as a person reads them. */
@Component
class Answers {
    private final MessageSource messages;

    Answers(MessageSource messages) {
        this.messages = messages;
    }

    String text(Fact fact, Value value, Locale locale) {
        var language = Language.of(locale);
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Choice(var choice) -> choice(fact, choice, language);
            case Value.Choices(var choices) ->
                choices.stream()
                        .map(each -> choice(fact, each, language))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
            case Value.YesNo(var yes) -> message(yes ? "identity.answer.yes" : "identity.answer.no", locale);
            case Value.Count(var count) -> unit(fact, String.format(locale, "%,d", count), language);
            case Value.Amount(var money) ->
                message("identity.answer.yuan", locale, money.yuan().toPlainString());
            case Value.Date(var date) -> date(date, language);
            case Value.Period(var from, var to) -> date(from, language) + " – " + date(to, language);
            case Value.Identity(var kind, var number, var mask) ->
                message("identity.kind." + Typed.word(kind), locale) + " " + mask;
            case Value.Secret(var number, var mask) -> mask;
            case Value.Files(var files) -> message("identity.answer.files", locale, files.size());
        };
    }

    private static String choice(Fact fact, String choice, Language language) {
        if (fact.type() == FactType.COUNTRY) return Country.name(choice, language);
        return fact.choice(choice).map(each -> each.label().in(language)).orElse(choice);
    }

    private static String unit(Fact fact, String number, Language language) {
        var unit = fact.unit();
        return unit == null ? number : number + " " + unit.in(language);
    }

    private static String date(LocalDate date, Language language) {
        var shape = language == Language.ZH ? "yyyy年M月d日" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(shape, language.locale()).format(date);
    }

    private String message(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
