package org.dishui.catalog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dishui.catalog.Audience;
import org.dishui.catalog.Guide;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Lifecycle;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramList;
import org.dishui.catalog.ProgramList.Choice;
import org.dishui.catalog.Topic;
import org.springframework.stereotype.Component;

/** The facets of a list, with what each choice would leave; choices that would leave nothing are not offered. */
@Component
class Facets {
    private static final Map<String, String> COUNTED = Map.of(
            Search.KIND, "kind",
            Search.TOPIC, "topic",
            Search.DISTRICT, "authority",
            Search.AUDIENCE, "audience",
            Search.STATUS, "phase");

    private final NamedChoices named;

    Facets(NamedChoices named) {
        this.named = named;
    }

    List<Facet> of(Search search, ProgramList.Facets counts) {
        return keys(search.shelf()).stream()
                .map(key -> facet(search, key, counts))
                .filter(facet -> !facet.choices().isEmpty())
                .filter(facet -> facet.choices().size() > 1
                        || facet.key().equals(Search.FOREIGNERS)
                        || facet.key().equals(Search.DEADLINE)
                        || search.chosen().containsKey(facet.key()))
                .toList();
    }

    private Facet facet(Search search, String key, ProgramList.Facets counts) {
        return new Facet(
                key,
                counts.of(COUNTED.getOrDefault(key, key)).stream()
                        .filter(choice -> belongs(key, choice, search.shelf()))
                        .sorted(Comparator.comparingInt(choice -> place(key, choice)))
                        .map(choice -> shown(search, key, choice))
                        .toList());
    }

    private static List<String> keys(Shelf shelf) {
        var keys = new ArrayList<String>();
        if (shelf == Shelf.SERVICES) keys.add(Search.TOPIC);
        if (shelf.kinds().size() != 1) keys.add(Search.KIND);
        keys.addAll(List.of(
                Search.DISTRICT,
                Search.AUDIENCE,
                Search.EVENT,
                Search.FOREIGNERS,
                Search.STATUS,
                Search.DEADLINE,
                Search.FEE,
                Search.CHANNEL));
        return keys;
    }

    private static boolean belongs(String key, Choice choice, Shelf shelf) {
        return !key.equals(Search.KIND)
                || shelf.kinds().isEmpty()
                || shelf.kinds().contains(Kind.valueOf(choice.value()));
    }

    private Facet.Choice shown(Search search, String key, Choice choice) {
        var value = Search.word(choice.value());
        boolean made = value.equals(search.chosen().get(key));
        return choice(key, value, choice.count(), search.with(key, made ? null : value), made);
    }

    /** What was chosen, each with the list that is left without it. */
    List<Facet.Choice> chosen(Search search) {
        var made = new ArrayList<Facet.Choice>();
        search.chosen().forEach((key, value) -> made.add(choice(key, value, 0, search.with(key, null), true)));
        return List.copyOf(made);
    }

    private Facet.Choice choice(String key, String value, long count, String address, boolean made) {
        return named.find(key, value)
                .map(name -> new Facet.Choice(null, name, count, address, made))
                .orElseGet(() -> new Facet.Choice(message(key, value), null, count, address, made));
    }

    private static String message(String key, String value) {
        return "catalog." + (key.equals(Search.STATUS) ? "phase" : key) + "." + value;
    }

    /** The order of the catalogue, not of the alphabet. */
    private int place(String key, Choice choice) {
        return order(key).toList().indexOf(choice.value());
    }

    private Stream<String> order(String key) {
        return switch (key) {
            case Search.KIND -> names(Kind.values());
            case Search.TOPIC -> names(Topic.values());
            case Search.AUDIENCE -> names(Audience.values());
            case Search.STATUS -> names(Lifecycle.Phase.values());
            case Search.FEE -> names(ProgramFilter.Fee.values());
            case Search.CHANNEL -> names(Guide.Channel.Way.values());
            case Search.DEADLINE -> names(ProgramFilter.Deadline.values());
            case Search.FOREIGNERS -> Stream.of("YES");
            default -> named.of(key);
        };
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }
}
