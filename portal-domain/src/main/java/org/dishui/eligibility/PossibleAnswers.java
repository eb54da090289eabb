package org.dishui.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.rules.Fact;
import org.dishui.rules.Value;
import org.dishui.shared.Money;

/** Answers that people might give, to see what a question would settle: every choice, and extremes of what is counted or dated. */
final class PossibleAnswers {
    private static final long MUCH = 1_000_000_000L;

    private PossibleAnswers() {}

    static Stream<Value> to(Fact fact, LocalDate today) {
        return switch (fact.type()) {
            case CHOICE -> fact.choicesOrNone().stream().map(choice -> new Value.Choice(choice.key()));
            case CHOICES -> fact.choicesOrNone().stream().map(choice -> new Value.Choices(List.of(choice.key())));
            case COUNTRY -> Stream.of(new Value.Choice("CN"), new Value.Choice("FR"));
            case YES_NO -> Stream.of(new Value.YesNo(true), new Value.YesNo(false));
            case NUMBER -> Stream.of(new Value.Count(1), new Value.Count(MUCH));
            case MONEY -> Stream.of(new Value.Amount(Money.ZERO), new Value.Amount(new Money(MUCH * 1000)));
            case DATE -> Stream.of(new Value.Date(today), new Value.Date(today.minusYears(30)));
            case PERIOD -> Stream.of(new Value.Period(today, today), new Value.Period(today, today.plusYears(1)));
            default -> Stream.of();
        };
    }
}
