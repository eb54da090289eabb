package org.dishui.catalog.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.dishui.catalog.LifeEvent;
import org.dishui.catalog.LifeEvents;
import org.dishui.district.AuthorityDefinition;
import org.dishui.district.Directory;
import org.dishui.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Choices of a facet that are called by a text of the catalogue, not by a word of ours: authorities and life events. */
@Component
class NamedChoices {
    private final Directory directory;
    private final LifeEvents events;

    NamedChoices(Directory directory, LifeEvents events) {
        this.directory = directory;
        this.events = events;
    }

    /** What such a choice is called; absent where there is none, and for every other facet. */
    Optional<LocalizedText> find(String facet, String value) {
        return switch (facet) {
            case Search.DISTRICT -> directory.find(value).map(AuthorityDefinition::shortName);
            case Search.EVENT ->
                events.all().stream()
                        .filter(event -> event.slug().value().equals(value))
                        .findFirst()
                        .map(LifeEvent::title);
            default -> Optional.empty();
        };
    }

    boolean has(String facet, String value) {
        return find(facet, value).isPresent();
    }

    /** All of a facet, in the order of the catalogue. */
    Stream<String> of(String facet) {
        return facet.equals(Search.EVENT)
                ? events.all().stream().map(event -> event.slug().value())
                : directory.all().stream().map(AuthorityDefinition::code);
    }
}
