package org.dishui.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dishui.shared.Citation;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;
import org.jspecify.annotations.Nullable;

/** A small country's facts and conditions, to write tests in few words. */
public final class Law {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Terms NOW = Terms.on(TODAY);
    public static final FactKey DEGREE = FactKey.of("person.degree");
    public static final FactKey RECRUITER = FactKey.of("person.recruiter");
    public static final FactKey NATION = FactKey.of("person.nationality");
    public static final FactKey BORN = FactKey.of("person.birth-date");
    public static final FactKey SINCE = FactKey.of("person.zone-work-since");
    public static final FactKey OWNER = FactKey.of("person.owns-home");
    public static final FactKey STAFF = FactKey.of("company.headcount");
    public static final FactKey PRICE = FactKey.of("housing.price");
    public static final FactKey STAY = FactKey.of("housing.stay");
    public static final FactKey JOBS = FactKey.of("person.employments");
    public static final FactKey JOB = FactKey.of("employment.period");
    public static final FactKey PLACE = FactKey.of("employment.place");
    public static final FactKey PAY = FactKey.of("employment.pay");
    public static final FactKey FAMILY = FactKey.of("person.family-members");
    public static final FactKey KIN = FactKey.of("member.kin");
    public static final FactKey KIN_BORN = FactKey.of("member.birth-date");

    private Law() {}

    public static Vocabulary vocabulary() {
        return new Vocabulary(List.of(
                chosen(DEGREE, FactType.CHOICE, "bachelor", "master", "doctorate"),
                chosen(RECRUITER, FactType.CHOICES, "university", "base", "other"),
                fixed(NATION, FactType.COUNTRY),
                fixed(BORN, FactType.DATE),
                fixed(SINCE, FactType.DATE),
                plain(OWNER, FactType.YES_NO),
                plain(STAFF, FactType.NUMBER),
                plain(PRICE, FactType.MONEY),
                plain(STAY, FactType.PERIOD),
                list(
                        JOBS,
                        plain(JOB, FactType.PERIOD),
                        chosen(PLACE, FactType.CHOICE, "zone", "else"),
                        plain(PAY, FactType.MONEY)),
                list(FAMILY, chosen(KIN, FactType.CHOICE, "spouse", "child"), plain(KIN_BORN, FactType.DATE))));
    }

    public static Fact plain(FactKey key, FactType type) {
        return fact(key, type, null, null, false);
    }

    public static Fact fixed(FactKey key, FactType type) {
        return fact(key, type, null, null, true);
    }

    public static Fact chosen(FactKey key, FactType type, String... choices) {
        var all = Arrays.stream(choices)
                .map(choice -> new Fact.Choice(choice, text(choice)))
                .toList();
        return fact(key, type, all, null, false);
    }

    public static Fact list(FactKey key, Fact... parts) {
        return fact(key, FactType.LIST, null, List.of(parts), false);
    }

    private static Fact fact(
            FactKey key,
            FactType type,
            @Nullable List<Fact.Choice> choices,
            @Nullable List<Fact> parts,
            boolean fixed) {
        var text = text(key.value());
        boolean sealed = type == FactType.IDENTITY || type == FactType.BANK_ACCOUNT;
        var care = sealed ? Fact.Sensitivity.SENSITIVE : Fact.Sensitivity.ORDINARY;
        return new Fact(key, type, text, text, null, null, choices, parts, care, false, fixed ? true : null);
    }

    public static Rule all(Rule... rules) {
        return new Rule.AllOf(List.of(rules));
    }

    public static Rule any(Rule... rules) {
        return new Rule.AnyOf(List.of(rules));
    }

    public static Rule none(Rule... rules) {
        return new Rule.NoneOf(List.of(rules));
    }

    public static Rule.Clause clause(String key, Comparison test) {
        var citation = new Citation(new Provenance.Sample(), text(key));
        return new Rule.Clause(key, text(key), citation, test);
    }

    public static Rule.Clause holds(String degree) {
        return clause(degree, new Comparison.OneOf(DEGREE, List.of(degree)));
    }

    public static Rule.Clause recruitedBy(String recruiter) {
        return clause(recruiter, new Comparison.OneOf(RECRUITER, List.of(recruiter)));
    }

    public static Rule.Clause homeless() {
        return clause("homeless", new Comparison.Is(OWNER, false));
    }

    public static Quantity monthsInZone() {
        return new Quantity.MonthsOf(JOBS, JOB, List.of(new Comparison.OneOf(PLACE, List.of("zone"))));
    }

    public static Rule.Clause months(String least) {
        return clause("months", new Comparison.Reaches(monthsInZone(), Setting.of(least)));
    }

    public static Facts said(FactKey key, String choice) {
        return Facts.NONE.with(key, new Value.Choice(choice));
    }

    public static Value.Date day(String day) {
        return new Value.Date(LocalDate.parse(day));
    }

    public static Value.Period period(String from, @Nullable String to) {
        return new Value.Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    /** A job in the zone; it goes on where no end is given. */
    public static Facts job(String from, @Nullable String to) {
        return new Facts(Map.of(JOB, period(from, to), PLACE, new Value.Choice("zone")));
    }

    public static Value.Rows rows(Facts... rows) {
        return new Value.Rows(List.of(rows));
    }

    public static Value.Amount yuan(String yuan) {
        return new Value.Amount(Money.of(yuan));
    }

    public static LocalizedText text(String words) {
        return LocalizedText.of(words, words);
    }
}
