package org.dishui.catalog.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dishui.catalog.ProgramList;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads the address of a list with its choices, for who keeps such an address. */
@Component
public class ListAddresses {
    private final ProgramList programs;
    private final Facets facets;
    private final NamedChoices named;
    private final Clock clock;

    ListAddresses(ProgramList programs, Facets facets, NamedChoices named, Clock clock) {
        this.programs = programs;
        this.facets = facets;
        this.named = named;
        this.clock = clock;
    }

    /**
     * What an address asks for.
     *
     * @param address as the list itself would write it
     * @param shelf message of the list's name
     * @param q words; empty where there are none
     */
    public record Asked(String address, String shelf, String q, List<Choice> choices) {
        public Asked {
            choices = List.copyOf(choices);
        }
    }

    /** One choice, named by a message or by a text of the catalogue. */
    public record Choice(@Nullable String message, @Nullable LocalizedText text) {}

    /** An address of something else is not found. */
    public Asked read(String address) {
        var search = search(address);
        var choices = facets.chosen(search).stream()
                .map(choice -> new Choice(choice.message(), choice.text()))
                .toList();
        return new Asked(
                search.saying(search.q()), "catalog.shelf." + search.shelf().key() + ".title", search.q(), choices);
    }

    /** The first rows of that list today. */
    public List<ProgramList.Row> rows(String address, int most) {
        return programs.find(search(address).filter(LocalDate.now(clock)), null, most)
                .rows();
    }

    private Search search(String address) {
        try {
            var parts = UriComponentsBuilder.fromUriString(address).build();
            var shelf = Shelf.at(String.valueOf(parts.getPath()));
            if (!shelf.address().equals(parts.getPath()) || parts.getHost() != null)
                throw new NotFound("list " + address);
            Map<String, String> asked = parts.getQueryParams().toSingleValueMap();
            asked.replaceAll((name, value) -> decoded(value));
            return Search.of(shelf, asked, named);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("list " + address);
        }
    }

    private static String decoded(@Nullable String value) {
        return value == null ? "" : UriUtils.decode(value.replace("+", " "), StandardCharsets.UTF_8);
    }
}
