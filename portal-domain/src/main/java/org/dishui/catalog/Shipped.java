package org.dishui.catalog;

import java.util.List;
import org.dishui.district.AuthorityDefinition;
import org.dishui.district.CalendarYear;
import org.dishui.rules.Vocabulary;
import org.dishui.treasury.BudgetDefinition;

/** The catalogue that ships with a release, read whole and found sound before anything of it is stored. */
public record Shipped(
        List<Source> sources,
        Vocabulary vocabulary,
        List<AuthorityDefinition> authorities,
        List<CalendarYear> calendar,
        List<BudgetDefinition> budgets,
        List<PolicyDefinition> policies,
        List<EntryDefinition> entries,
        List<LifeEvent> lifeEvents,
        List<Ladder> ladders,
        SearchWords searchWords) {}
