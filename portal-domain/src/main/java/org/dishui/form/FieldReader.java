package org.dishui.form;

import java.util.List;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;
import org.dishui.shared.Sealed;

/** Turns what somebody typed for a fact into an answer, silence or a problem, by the type of the fact. */
public final class FieldReader {
    /** Closes a number that must not lie open, for the place where the answer will be stored. */
    @FunctionalInterface
    public interface Sealer {
        Sealed seal(FactKey fact, String number);
    }

    private static final int LINE = 300;
    private static final int PAGE = 5000;

    private final Sealer sealer;

    public FieldReader(Sealer sealer) {
        this.sealer = sealer;
    }

    public Reading read(Fact fact, Input input) {
        var name = fact.key().value();
        return switch (fact.type()) {
            case TEXT -> text(input.one(name), LINE);
            case PARAGRAPH -> text(input.one(name).replace("\r\n", "\n"), PAGE);
            case NAME -> PlainText.name(input.one(name));
            case CHOICE -> choice(fact, input.one(name));
            case CHOICES -> choices(fact, input.all(name));
            case YES_NO -> yesNo(input.one(name));
            case NUMBER -> Numbers.whole(input.code(name));
            case MONEY -> Numbers.money(input.code(name));
            case DATE -> Dates.date(name, input);
            case PERIOD -> Dates.period(name, input);
            case COUNTRY -> Codes.country(input.code(name));
            case IDENTITY -> IdentityNumbers.read(fact.key(), input, sealer);
            case MOBILE -> Codes.mobile(input.code(name));
            case EMAIL -> Codes.email(input.code(name));
            case CREDIT_CODE -> Codes.creditCode(input.code(name));
            case BANK_ACCOUNT -> Codes.bankAccount(fact.key(), input.code(name), sealer);
            case FILE, LIST -> Reading.silence();
        };
    }

    private static Reading text(String typed, int most) {
        if (typed.isEmpty()) return Reading.silence();
        return PlainText.problem(typed, most).orElseGet(() -> Reading.answer(new Value.Text(typed)));
    }

    private static Reading choice(Fact fact, String typed) {
        if (typed.isEmpty()) return Reading.silence();
        return fact.choice(typed)
                .<Reading>map(choice -> Reading.answer(new Value.Choice(choice.key())))
                .orElseGet(() -> Reading.problem("choice"));
    }

    private static Reading choices(Fact fact, List<String> typed) {
        if (typed.isEmpty()) return Reading.silence();
        if (typed.stream().anyMatch(each -> fact.choice(each).isEmpty())) return Reading.problem("choice");
        return Reading.answer(new Value.Choices(typed.stream().distinct().toList()));
    }

    private static Reading yesNo(String typed) {
        return switch (typed) {
            case "" -> Reading.silence();
            case "yes" -> Reading.answer(new Value.YesNo(true));
            case "no" -> Reading.answer(new Value.YesNo(false));
            default -> Reading.problem("choice");
        };
    }
}
