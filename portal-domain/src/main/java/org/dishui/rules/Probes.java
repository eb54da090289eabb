package org.dishui.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dishui.shared.Money;

/**
 * Answers that tell the outcomes of some comparisons apart: for each fact every choice, and of numbers and days those at, just below and
 * just above each limit. Two answers that no comparison tells apart need not both be tried.
 */
public final class Probes {
    private static final List<String> COUNTRIES = List.of("CN", "FR", "US", "SG", "GB", "JP");
    private static final int MOST_SUBSETS_OF = 6;

    private final Fact fact;
    private final List<Comparison> tests;
    private final Terms terms;

    private Probes(Fact fact, List<Comparison> tests, Terms terms) {
        this.fact = fact;
        this.tests = tests;
        this.terms = terms;
    }

    /** By fact, in the order of the comparisons; facts that no vocabulary knows have none. */
    static Map<FactKey, List<Value>> of(Collection<Comparison> tests, Vocabulary vocabulary, Terms terms) {
        var byFact = new LinkedHashMap<FactKey, List<Comparison>>();
        for (var test : tests)
            byFact.computeIfAbsent(test.fact(), key -> new ArrayList<>()).add(test);
        var probes = new LinkedHashMap<FactKey, List<Value>>();
        byFact.forEach((key, on) ->
                vocabulary.find(key).ifPresent(fact -> probes.put(key, new Probes(fact, on, terms).values())));
        return probes;
    }

    /** Answers to one fact, as far as those comparisons tell them apart. */
    public static List<Value> of(Fact fact, Collection<Comparison> tests, Terms terms) {
        return new Probes(
                        fact,
                        tests.stream()
                                .filter(test -> test.fact().equals(fact.key()))
                                .toList(),
                        terms)
                .values();
    }

    /** Whether trying one number at a time is enough: not where two are reckoned from the same list, as few lists come to both. */
    static boolean separate(Collection<Comparison> tests) {
        var lists = tests.stream()
                .flatMap(test -> switch (test) {
                    case Comparison.Reaches(var quantity, var least) -> Stream.of(quantity);
                    case Comparison.StaysWithin(var quantity, var most) -> Stream.of(quantity);
                    default -> Stream.<Quantity>of();
                })
                .distinct()
                .map(Quantity::fact)
                .toList();
        return lists.size() == new LinkedHashSet<>(lists).size();
    }

    private List<Value> values() {
        Stream<Value> values = switch (fact.type()) {
            case CHOICE -> fact.choicesOrNone().stream().map(choice -> new Value.Choice(choice.key()));
            case CHOICES -> subsets().map(Value.Choices::new);
            case COUNTRY -> countries().map(Value.Choice::new);
            case YES_NO -> Stream.of(new Value.YesNo(true), new Value.YesNo(false));
            case NUMBER -> around(limits()).mapToObj(Value.Count::new);
            case MONEY -> around(limits()).mapToObj(fen -> new Value.Amount(new Money(fen)));
            case DATE -> around(days()).mapToObj(day -> new Value.Date(LocalDate.ofEpochDay(day)));
            case PERIOD -> around(limits()).filter(days -> days > 0).mapToObj(this::lasting);
            case LIST -> tests.stream().flatMap(this::lists);
            default -> Stream.of();
        };
        return values.distinct().toList();
    }

    private Stream<String> mentioned() {
        return tests.stream()
                .flatMap(test ->
                        test instanceof Comparison.OneOf(var key, var accepted) ? accepted.stream() : Stream.of())
                .distinct();
    }

    private Stream<String> countries() {
        Set<String> mentioned = new LinkedHashSet<>(mentioned().toList());
        var another = COUNTRIES.stream()
                .filter(country -> !mentioned.contains(country))
                .limit(1);
        return Stream.concat(mentioned.stream(), another);
    }

    /** Every way of choosing among what is compared; nothing of it is another choice. */
    private Stream<List<String>> subsets() {
        var chosen = mentioned().limit(MOST_SUBSETS_OF).toList();
        var others = fact.choicesOrNone().stream()
                .map(Fact.Choice::key)
                .filter(choice -> mentioned().noneMatch(choice::equals))
                .limit(1)
                .toList();
        return LongStream.range(0, 1L << chosen.size()).mapToObj(bits -> {
            var subset = new ArrayList<String>();
            for (int i = 0; i < chosen.size(); i++) if ((bits >> i & 1) == 1) subset.add(chosen.get(i));
            return subset.isEmpty() ? others : subset;
        });
    }

    private static LongStream around(LongStream limits) {
        return limits.flatMap(limit -> LongStream.of(limit - 1, limit, limit + 1))
                .filter(number -> number >= 0)
                .distinct();
    }

    /** Where a number, a sum in fen or a length in days passes or fails. */
    private LongStream limits() {
        return tests.stream().flatMapToLong(test -> switch (test) {
            case Comparison.AtLeast(var key, var least) -> LongStream.of(least);
            case Comparison.AtMost(var key, var most) -> LongStream.of(most);
            case Comparison.MoneyAtMost(var key, var most) -> LongStream.of(most.fen());
            case Comparison.LastsDays(var key, var least) -> LongStream.of(least);
            case Comparison.Reaches(var quantity, var least) -> limit(quantity, least);
            case Comparison.StaysWithin(var quantity, var most) -> limit(quantity, most);
            default -> LongStream.of();
        });
    }

    private LongStream limit(Quantity quantity, Setting setting) {
        return terms.find(setting)
                .map(hundredths -> LongStream.of(quantity.isMoney() ? hundredths : hundredths / 100))
                .orElse(LongStream.of());
    }

    /** Where a date passes or fails. */
    private LongStream days() {
        return tests.stream()
                .flatMap(test -> switch (test) {
                    case Comparison.LongAgo(var key, var least) ->
                        Stream.of(terms.day().minus(least));
                    case Comparison.NotLongAgo(var key, var most) ->
                        Stream.of(terms.day().minus(most));
                    case Comparison.NotBefore(var key, var day) -> Stream.of(day);
                    case Comparison.NotAfter(var key, var day) -> Stream.of(day);
                    case Comparison.AgeAtMost(var key, var years) -> birthdays(years);
                    case Comparison.Reaches(var quantity, var least) -> birthdays(quantity, least);
                    case Comparison.StaysWithin(var quantity, var most) -> birthdays(quantity, most);
                    default -> Stream.of();
                })
                .mapToLong(LocalDate::toEpochDay);
    }

    private Stream<LocalDate> birthdays(Quantity quantity, Setting years) {
        return limit(quantity, years).boxed().flatMap(this::birthdays);
    }

    private Stream<LocalDate> birthdays(long years) {
        return Stream.of(terms.day().minusYears(years), terms.day().minusYears(years + 1));
    }

    private Value lasting(long days) {
        return new Value.Period(terms.day(), terms.day().plusDays(days - 1));
    }

    private Stream<Value> lists(Comparison test) {
        return switch (test) {
            case Comparison.Reaches(var quantity, var least) -> lists(quantity, limit(quantity, least));
            case Comparison.StaysWithin(var quantity, var most) -> lists(quantity, limit(quantity, most));
            default -> Stream.of();
        };
    }

    private Stream<Value> lists(Quantity quantity, LongStream limits) {
        return around(limits).boxed().flatMap(target -> SampleRows.of(quantity, target, fact, terms).stream());
    }
}
