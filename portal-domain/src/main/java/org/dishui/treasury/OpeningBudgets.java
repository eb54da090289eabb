package org.dishui.treasury;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the budgets that a release brings; one that is there already keeps its total, as money may have gone out of it. */
@Service
@Transactional
public class OpeningBudgets {
    private final Budgets budgets;

    OpeningBudgets(Budgets budgets) {
        this.budgets = budgets;
    }

    public void open(List<BudgetDefinition> definitions) {
        definitions.forEach(budgets::open);
    }
}
