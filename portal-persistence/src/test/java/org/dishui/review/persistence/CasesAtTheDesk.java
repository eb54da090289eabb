package org.dishui.review.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dishui.application.Application;
import org.dishui.application.Applications;
import org.dishui.application.HandedIn;
import org.dishui.application.Reference;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.ProgramPage;
import org.dishui.identity.AccountId;
import org.dishui.identity.Officer;
import org.dishui.identity.Role;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.IdentityKind;
import org.dishui.rules.Value;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.Money;
import org.dishui.shared.Sealed;
import org.dishui.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionOperations;

/** Puts cases on the desk of Lingang, as if people had handed them in; and the officers who work on them. Bare of stereotypes. */
@Lazy
public class CasesAtTheDesk {
    public static final Officer RUI = officer("瑞雪", Role.REVIEWER, "lingang-talent");
    public static final Officer FANG = officer("方衡", Role.LEAD, "lingang-talent");
    public static final Officer LU = officer("陆直", Role.LEAD, "lingang-talent");
    public static final Officer YU = officer("于桥", Role.REVIEWER, "yangpu-talent");
    public static final Slug WHALE = Slug.of("little-blue-whale");

    private final Applications applications;
    private final ProgramPage programs;
    private final Vocabulary vocabulary;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    public CasesAtTheDesk(
            Applications applications,
            ProgramPage programs,
            Vocabulary vocabulary,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.applications = applications;
        this.programs = programs;
        this.vocabulary = vocabulary;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reference handIn(String name) {
        return handIn(WHALE, AccountId.next(), name);
    }

    public Reference handIn(Slug slug, AccountId applicant, String name) {
        var shown = programs.find(slug).orElseThrow();
        var answers = answers(shown.definition()).with(FactKey.of("person.name"), new Value.Text(name));
        return transactions.execute(status -> {
            var handed = HandedIn.of(shown.definition(), shown.revision(), applicant, answers, clock.instant());
            applications.save(handed.application());
            events.publishEvent(handed.event());
            return handed.application().reference();
        });
    }

    /** The applicant answers what was asked back with another value. */
    public void answer(Reference reference, AccountId applicant, FactKey fact, Value value) {
        transactions.executeWithoutResult(status -> {
            var returned = applications.require(reference, applicant);
            var definition = programs.find(returned.about()).orElseThrow().definition();
            events.publishEvent(HandedIn.again(returned, definition, Facts.NONE.with(fact, value), clock.instant()));
        });
    }

    public Application find(Reference reference, AccountId applicant) {
        return applications.require(reference, applicant);
    }

    /** An answer to every question that is asked; the conditions of Little Blue Whale are met, for 19,200 yuan. */
    public Facts answers(EntryDefinition definition) {
        var answers = definition.examples().isEmpty()
                ? Facts.NONE
                : definition.examples().getFirst().facts();
        for (var field : Objects.requireNonNull(definition.form()).fields().toList())
            if (!answers.know(field.fact()))
                answers = answers.with(field.fact(), value(vocabulary.require(field.fact())));
        return answers;
    }

    private static Value value(Fact fact) {
        var day = LocalDate.of(2026, 6, 30);
        var number = Sealed.of("k1:AAAA");
        return switch (fact.type()) {
            case TEXT, PARAGRAPH, NAME -> new Value.Text("样例");
            case MOBILE -> new Value.Text("+8613800134471");
            case EMAIL -> new Value.Text("lin@dishui.example");
            case CREDIT_CODE -> new Value.Text("91350100M000100Y43");
            case CHOICE -> new Value.Choice(fact.choicesOrNone().getFirst().key());
            case CHOICES ->
                new Value.Choices(List.of(fact.choicesOrNone().getFirst().key()));
            case COUNTRY -> new Value.Choice("CN");
            case YES_NO -> new Value.YesNo(true);
            case NUMBER -> new Value.Count(3);
            case MONEY -> new Value.Amount(Money.of("5000"));
            case DATE -> new Value.Date(day);
            case PERIOD -> new Value.Period(day, day.plusMonths(6));
            case IDENTITY -> new Value.Identity(IdentityKind.RESIDENT_ID, number, "310***********4470");
            case BANK_ACCOUNT -> new Value.Secret(number, "**** 4471");
            case FILE -> new Value.Files(List.of(new UUID(7, 7)));
            case LIST -> new Value.Rows(List.of());
        };
    }

    private static Officer officer(String name, Role role, String team) {
        return new Officer(AccountId.next(), name, Set.of(role), team);
    }
}
