package org.dishui.treasury;

import org.dishui.shared.Money;

/** All budgets. Money moves by conditional update in the database, never by reading and then writing. */
public interface Budgets {
    /** Sets a budget up where there is none of its code yet. */
    void open(BudgetDefinition definition);

    /** Takes the amount out of what is left; false where not enough is left, and then nothing has changed. */
    boolean take(String budget, Money amount);

    Money left(String budget);
}
