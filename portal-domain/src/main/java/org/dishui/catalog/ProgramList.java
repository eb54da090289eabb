package org.dishui.catalog;

import java.time.LocalDate;
import java.util.List;
import org.dishui.shared.Figure;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Paged;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** The list of programs and everything else in the catalogue, as people browse and search it. */
public interface ProgramList {
    /** One page, the best match or the most useful first; from the start, or after a row by its cursor. */
    Paged<Row> find(ProgramFilter filter, @Nullable String cursor, int size);

    /** How many there are, in all and by each further choice. */
    Facets count(ProgramFilter filter);

    /** The entries that carry out a measure of this policy. */
    List<Row> carryingOut(Slug policy);

    /** These entries, in this order; one that is not listed is left out. */
    List<Row> of(List<Slug> entries);

    /** What opens or closes next, the nearest first, from this day on. */
    List<Row> nextDates(LocalDate today, int most);

    /**
     * One thing that can be found, as a list shows it.
     *
     * @param address where it leads
     * @param phase of an entry; a policy document has none
     * @param body all that else is said of it, one statement a line, where somebody searched
     * @param cursor its place in that list
     */
    record Row(
            String address,
            Kind kind,
            @Nullable Topic topic,
            String authority,
            LocalizedText authorityName,
            Lifecycle.@Nullable Phase phase,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            LocalizedText title,
            LocalizedText summary,
            LocalizedText who,
            @Nullable LocalizedText body,
            @Nullable Figure headline,
            String provenance,
            List<String> measures,
            boolean checkable,
            boolean fileable,
            String cursor) {
        /** Name of an entry. */
        public Slug slug() {
            return Slug.of(address.substring(address.lastIndexOf('/') + 1));
        }
    }

    /** How many entries a choice leaves; each choice is counted with all the other ones kept. */
    record Facets(List<Choice> choices) {
        public Facets {
            choices = List.copyOf(choices);
        }

        public long total() {
            return of("total").stream().mapToLong(Choice::count).sum();
        }

        public List<Choice> of(String facet) {
            return choices.stream()
                    .filter(choice -> choice.facet().equals(facet))
                    .toList();
        }
    }

    /** One choice within a facet: total, kind, topic, authority, audience, foreigners, phase, fee, channel or deadline. */
    record Choice(String facet, String value, long count) {}
}
