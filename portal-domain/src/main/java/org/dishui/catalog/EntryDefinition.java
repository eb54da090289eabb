package org.dishui.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dishui.form.FormDefinition;
import org.dishui.rules.AmountRule;
import org.dishui.rules.Estimate;
import org.dishui.rules.Facts;
import org.dishui.rules.Parameter;
import org.dishui.rules.Rule;
import org.dishui.rules.Terms;
import org.dishui.rules.Verdict;
import org.dishui.shared.Definition;
import org.dishui.shared.Figure;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the portal knows about one entry of the catalogue at one revision. The same tree is what catalogue files hold, what the
 * database stores, what editors change, what pages show and what the rules are evaluated from.
 *
 * @param format version of this shape; older ones are lifted when they are read
 * @param code two to four capital letters in references of its cases
 * @param authority code of the authority that answers for it
 * @param team code of the team that answers questions and takes cases; its contact is the entry's contact
 * @param who for whom it is, in a sentence
 * @param provenance who says that this entry exists at all
 * @param keywords other words by which people look for it
 * @param parameters the figures of its rule and amount that change from a day on
 * @param budget code of the budget that approved amounts are committed against
 * @param excludes what nobody gets beside it
 * @param together what it comes to so much with, at most
 */
public record EntryDefinition(
        int format,
        Slug slug,
        String code,
        Kind kind,
        @Nullable Topic topic,
        String authority,
        String team,
        Lifecycle status,
        Provenance provenance,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText who,
        List<Audience> audiences,
        @Nullable LocalizedText keywords,
        List<Figure> figures,
        List<MeasureRef> measures,
        @Nullable Guide guide,
        @Nullable Rule rule,
        @Nullable AmountRule amount,
        @Nullable List<Parameter> parameters,
        @Nullable FormDefinition form,
        @Nullable Route route,
        @Nullable String budget,
        @Nullable List<Exclusion> excludes,
        @Nullable List<Together> together,
        List<Example> examples)
        implements Definition {
    public static final int CURRENT_FORMAT = 1;

    public EntryDefinition {
        audiences = List.copyOf(audiences);
        figures = List.copyOf(figures);
        measures = List.copyOf(measures);
        parameters = parameters == null ? null : List.copyOf(parameters);
        excludes = excludes == null ? null : List.copyOf(excludes);
        together = together == null ? null : List.copyOf(together);
        examples = List.copyOf(examples);
        if (format != CURRENT_FORMAT) throw new IllegalArgumentException("format " + format + " is not known");
        if (!code.matches("[A-Z]{2,4}"))
            throw new IllegalArgumentException("a code is two to four capital letters: " + code);
        if (kind != Kind.REQUEST && !Kind.OFFERED.contains(kind))
            throw new IllegalArgumentException("no entry is a " + kind);
        if ((kind == Kind.SERVICE) != (topic != null))
            throw new IllegalArgumentException("a topic belongs to a service, and only to one");
        if ((form == null) != (route == null))
            throw new IllegalArgumentException("a form needs a route, a route needs a form");
        if (form != null && guide == null) throw new IllegalArgumentException("a form needs a guide");
        if (amount != null && rule == null) throw new IllegalArgumentException("an amount needs a rule");
    }

    /** Whether people can check it, apply for it, or only read about it and ask. */
    public boolean hasRule() {
        return rule != null;
    }

    /** The terms on which it stands on that day in Shanghai. */
    public Terms terms(LocalDate day) {
        return new Terms(day, parametersOrNone());
    }

    public List<Parameter> parametersOrNone() {
        return parameters == null ? List.of() : parameters;
    }

    public List<Exclusion> exclusions() {
        return excludes == null ? List.of() : excludes;
    }

    /** Why nobody gets another entry beside this one, where this one says so. */
    public Optional<Exclusion> exclusionOf(Slug other) {
        return exclusions().stream()
                .filter(exclusion -> exclusion.entry().equals(other))
                .findFirst();
    }

    public List<Together> ceilings() {
        return together == null ? List.of() : together;
    }

    /** What its rule says of the facts on that day; nothing where it has none. */
    public @Nullable Verdict check(Facts facts, LocalDate day) {
        return rule == null ? null : rule.check(facts, terms(day));
    }

    /** What it comes to by the facts on that day, whether or not the rule is met; nothing where it gives no money. */
    public @Nullable Estimate estimate(Facts facts, LocalDate day) {
        return amount == null ? null : amount.estimate(facts, terms(day));
    }

    public boolean hasForm() {
        return form != null;
    }

    /** Whether a request can be handed in on that day in Shanghai; what only answers a question is taken in any phase. */
    public boolean takesRequestsOn(LocalDate day) {
        boolean onlyAnswers =
                route != null && route.stages().stream().allMatch(stage -> stage.kind() == Route.StageKind.ANSWER);
        return route != null && (onlyAnswers || status.isOpenOn(day));
    }

    /** Whether people browse it; a form that every entry offers is not a thing of its own. */
    public boolean isListed() {
        return kind != Kind.REQUEST;
    }

    /** Its place in lists, the smallest first: what can be applied for, then what can be checked, then the rest; closed ones behind open ones. */
    public int place() {
        int stage = (hasForm() ? 0 : 200) + (hasRule() ? 0 : 100);
        return stage + (status.phase().takesRequests() ? 0 : 50) + place(kind);
    }

    /** Among those: what is given to people comes before what they join and use. */
    private static int place(Kind kind) {
        return switch (kind) {
            case PROGRAM -> 0;
            case SUBSIDY -> 1;
            case HOUSING -> 2;
            case FUND -> 3;
            case WORKSPACE -> 4;
            case COMMUNITY -> 5;
            case PLATFORM -> 6;
            case CARRIER -> 7;
            case SERVICE -> 25;
            case REQUEST, POLICY, MEASURE -> 30;
        };
    }
}
