package org.dishui.studio;

import java.util.ArrayList;
import java.util.List;
import org.dishui.catalog.EntryDefinition;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;

/** One thing in an entry that an editor may change, with what stands there. */
public sealed interface Part {
    Place place();

    record Text(Place place, LocalizedText text) implements Part {}

    record Amount(Place place, Money money) implements Part {}

    record Count(Place place, long number) implements Part {}

    /** Everything in an entry that an editor may change, in the order of the guide. */
    static List<Part> of(EntryDefinition entry) {
        var parts = new ArrayList<Part>();
        new EntryRewriting(new Rewriter() {
                    @Override
                    public LocalizedText text(Place place, LocalizedText text) {
                        parts.add(new Text(place, text));
                        return text;
                    }

                    @Override
                    public Money money(Place place, Money money) {
                        parts.add(new Amount(place, money));
                        return money;
                    }

                    @Override
                    public long number(Place place, long number) {
                        parts.add(new Count(place, number));
                        return number;
                    }
                })
                .of(entry);
        return List.copyOf(parts);
    }
}
