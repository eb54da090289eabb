package org.dishui.eligibility;

import java.time.LocalDate;
import org.dishui.catalog.EntryDefinition;
import org.dishui.district.AuthorityDefinition;
import org.dishui.rules.Facts;
import org.dishui.rules.Rule;
import org.dishui.rules.Verdict;
import org.dishui.shared.Slug;

/** An entry that has a rule, as it stands, and the authority that answers for it. */
public record Checkable(EntryDefinition definition, AuthorityDefinition authority) {
    public Checkable {
        if (definition.rule() == null) throw new IllegalArgumentException(definition.slug() + " has no rule");
    }

    public Slug slug() {
        return definition.slug();
    }

    Verdict check(Facts facts, LocalDate asOf) {
        return rule().check(facts, definition.terms(asOf));
    }

    Rule rule() {
        var rule = definition.rule();
        if (rule == null) throw new IllegalStateException("checked when it was made");
        return rule;
    }
}
