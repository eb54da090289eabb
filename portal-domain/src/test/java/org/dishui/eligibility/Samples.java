package org.dishui.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Exclusion;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Lifecycle;
import org.dishui.catalog.Lifecycle.Phase;
import org.dishui.catalog.Together;
import org.dishui.district.AuthorityDefinition;
import org.dishui.rules.AmountRule;
import org.dishui.rules.Comparison;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Facts;
import org.dishui.rules.Law;
import org.dishui.rules.Rule;
import org.dishui.rules.Setting;
import org.dishui.rules.Value;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.Citation;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.PortalClock;
import org.dishui.shared.Provenance;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** A small catalogue to check against. */
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ZoneId ZONE = PortalClock.ZONE;
    static final Instant NOON = TODAY.atTime(12, 0).atZone(ZONE).toInstant();
    static final FactKey DEGREE = FactKey.of("person.degree");
    static final FactKey DISTRICT = FactKey.of("person.work-district");
    static final FactKey HOME = FactKey.of("person.owns-home");
    static final FactKey BANK = FactKey.of("person.bank-account");
    static final FactKey PRICE = FactKey.of("housing.price");
    static final FactKey STAY = FactKey.of("housing.stay");
    static final FactKey SINCE = FactKey.of("person.zone-work-since");
    static final FactKey FAMILY = FactKey.of("person.family-members");

    private static final Provenance SAMPLE = new Provenance.Sample();

    private Samples() {}

    static Vocabulary vocabulary() {
        return new Vocabulary(List.of(
                choices(DEGREE, "bachelor", "master"),
                choices(DISTRICT, "lingang", "yangpu", "elsewhere"),
                fact(HOME, FactType.YES_NO, null, Fact.Sensitivity.ORDINARY),
                fact(PRICE, FactType.MONEY, null, Fact.Sensitivity.ORDINARY),
                Law.plain(STAY, FactType.PERIOD),
                Law.fixed(SINCE, FactType.DATE),
                Law.list(FAMILY, choices(FactKey.of("member.kin"), "spouse", "child")),
                fact(BANK, FactType.BANK_ACCOUNT, null, Fact.Sensitivity.SENSITIVE)));
    }

    private static Fact choices(FactKey key, String... choices) {
        var all = List.of(choices).stream()
                .map(choice -> new Fact.Choice(choice, text(choice)))
                .toList();
        return fact(key, FactType.CHOICE, all, Fact.Sensitivity.ORDINARY);
    }

    private static Fact fact(
            FactKey key, FactType type, @Nullable List<Fact.Choice> choices, Fact.Sensitivity sensitivity) {
        return new Fact(
                key, type, text(key.value()), text(key.value()), null, null, choices, null, sensitivity, false, null);
    }

    static Rule.Clause works(String district) {
        return clause(new Comparison.OneOf(DISTRICT, List.of(district)));
    }

    static Rule.Clause studies(String degree) {
        return clause(new Comparison.OneOf(DEGREE, List.of(degree)));
    }

    static Rule.Clause homeless() {
        return clause(new Comparison.Is(HOME, false));
    }

    static Rule.Clause fourYearsInTheZone() {
        return clause(new Comparison.LongAgo(SINCE, Period.ofYears(4)));
    }

    static Rule.Clause clause(Comparison test) {
        return new Rule.Clause("clause", text(test.toString()), new Citation(SAMPLE, text("says so")), test);
    }

    static Rule all(Rule... rules) {
        return new Rule.AllOf(List.of(rules));
    }

    static Rule any(Rule... rules) {
        return new Rule.AnyOf(List.of(rules));
    }

    /** So much for a degree, and nothing for another one. */
    static AmountRule forDegree(String degree, String yuan) {
        return new AmountRule.Table(
                List.of(new AmountRule.Tier(text(degree), studies(degree), Setting.of(yuan), SAMPLE)));
    }

    static Checkable entry(String slug, Kind kind, Phase phase, Rule rule, @Nullable AmountRule amount) {
        return entry(slug, kind, phase, rule, amount, List.of(), List.of());
    }

    /** Money for everybody, which is not paid beside some others, or only up to so much together with them. */
    static Checkable grant(String slug, String yuan, List<Exclusion> excludes, List<Together> together) {
        return entry(slug, Kind.SUBSIDY, Phase.OPEN, all(), new AmountRule.Fixed(Setting.of(yuan)), excludes, together);
    }

    static Exclusion not(String slug) {
        return new Exclusion(Slug.of(slug), new Citation(SAMPLE, text("not beside " + slug)));
    }

    static Together together(String most, String... slugs) {
        var with = Arrays.stream(slugs).map(Slug::of).toList();
        return new Together(with, Setting.of(most), new Citation(SAMPLE, text("at most " + most)));
    }

    private static Checkable entry(
            String slug,
            Kind kind,
            Phase phase,
            Rule rule,
            @Nullable AmountRule amount,
            List<Exclusion> excludes,
            List<Together> together) {
        var text = text(slug);
        var status = new Lifecycle(phase, text, null, null, SAMPLE);
        var definition = new EntryDefinition(
                1,
                Slug.of(slug),
                "XX",
                kind,
                null,
                "lingang",
                "team",
                status,
                SAMPLE,
                text,
                text,
                text,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                rule,
                amount,
                null,
                null,
                null,
                null,
                excludes,
                together,
                List.of());
        return new Checkable(
                definition, new AuthorityDefinition("lingang", "LG", text, text, text, List.of(), List.of()));
    }

    static Checkable open(String slug, Rule rule) {
        return entry(slug, Kind.SUBSIDY, Phase.OPEN, rule, null);
    }

    static Facts said(FactKey key, String choice) {
        return Facts.NONE.with(key, new Value.Choice(choice));
    }

    static LocalizedText text(String words) {
        return LocalizedText.of(words, words);
    }
}
