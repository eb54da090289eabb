package org.dishui.treasury;

import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.shared.Provenance;

/** A budget as the catalogue ships it: what an authority sets aside for a purpose in a year. */
public record BudgetDefinition(
        String code, String authority, int year, LocalizedText name, Money total, Provenance provenance) {
    public BudgetDefinition {
        if (!code.matches("[a-z]+(-[a-z0-9]+)*")) throw new IllegalArgumentException("not a budget's code: " + code);
        if (total.compareTo(Money.ZERO) <= 0) throw new IllegalArgumentException("a budget holds something");
    }
}
