package org.dishui.studio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dishui.catalog.EntryDefinition;
import org.dishui.shared.Figure;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;

/** One thing that an entry says. */
public sealed interface Part {
    Place place();

    /** What stands there. */
    Object said();

    /** What an editor may change in the studio. */
    sealed interface Editable extends Part {}

    record Text(Place place, LocalizedText text) implements Editable {
        @Override
        public Object said() {
            return List.of(text.zh(), text.en());
        }
    }

    record Amount(Place place, Money money) implements Editable {
        @Override
        public Object said() {
            return money;
        }
    }

    record Count(Place place, long number) implements Editable {
        @Override
        public Object said() {
            return number;
        }
    }

    /** A day in Shanghai. */
    record Day(Place place, LocalDate day) implements Part {
        @Override
        public Object said() {
            return day;
        }
    }

    /**
     * A word of ours, such as a program's phase.
     *
     * @param message its key
     */
    record Word(Place place, String message) implements Part {
        @Override
        public Object said() {
            return message;
        }
    }

    /** A number with its unit and source. */
    record Given(Place place, Figure figure) implements Part {
        @Override
        public Object said() {
            return figure;
        }
    }

    /** Everything that the public reads of an entry, in the order of the guide. */
    static List<Part> all(EntryDefinition entry) {
        var parts = new ArrayList<Part>(of(entry));
        parts.addAll(StandingParts.of(entry));
        parts.sort(Comparator.comparing(part -> part.place().section()));
        return List.copyOf(parts);
    }

    /** Everything in an entry that an editor may change, in the order of the guide. */
    static List<Editable> of(EntryDefinition entry) {
        var parts = new ArrayList<Editable>();
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
