package org.dishui.catalog.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dishui.catalog.Audience;
import org.dishui.catalog.Guide;
import org.dishui.catalog.Kind;
import org.dishui.catalog.Lifecycle;
import org.dishui.catalog.ProgramFilter;
import org.dishui.catalog.ProgramFilter.Order;
import org.dishui.catalog.Topic;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for on a shelf, as the address says it; a word that means nothing is as if it was not said. */
public record Search(Shelf shelf, String q, Map<String, String> chosen, Order order) {
    static final String KIND = "kind";
    static final String DISTRICT = "district";
    static final String AUDIENCE = "audience";
    static final String EVENT = "event";
    static final String STATUS = "status";
    static final String TOPIC = "topic";
    static final String FOREIGNERS = "foreigners";
    static final String FEE = "fee";
    static final String CHANNEL = "channel";
    static final String DEADLINE = "deadline";
    static final String SORT = "sort";
    private static final int LONGEST = 100;

    static Search of(Shelf shelf, Map<String, String> asked, NamedChoices named) {
        var known = new LinkedHashMap<String, Predicate<String>>();
        if (shelf.kinds().size() != 1) known.put(KIND, isOne(Kind.class));
        if (shelf == Shelf.SERVICES) known.put(TOPIC, isOne(Topic.class));
        known.put(DISTRICT, code -> named.has(DISTRICT, code));
        known.put(AUDIENCE, isOne(Audience.class));
        known.put(EVENT, slug -> named.has(EVENT, slug));
        known.put(FOREIGNERS, "yes"::equals);
        known.put(STATUS, isOne(Lifecycle.Phase.class));
        known.put(FEE, isOne(ProgramFilter.Fee.class));
        known.put(CHANNEL, isOne(Guide.Channel.Way.class));
        known.put(DEADLINE, isOne(ProgramFilter.Deadline.class));
        var chosen = new LinkedHashMap<String, String>();
        known.forEach((facet, means) -> {
            var value = asked.get(facet);
            if (value != null && means.test(value)) chosen.put(facet, value);
        });
        return new Search(shelf, cut(asked.getOrDefault("q", "").strip()), chosen, order(asked.get(SORT)));
    }

    boolean isSortedBy(@Nullable String sort) {
        return word(order).equals(sort);
    }

    private static Order order(@Nullable String sort) {
        return Arrays.stream(Order.values())
                .filter(each -> word(each).equals(sort))
                .findFirst()
                .orElse(Order.RELEVANCE);
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    private static <E extends Enum<E>> Predicate<String> isOne(Class<E> type) {
        return value -> Arrays.stream(type.getEnumConstants())
                .anyMatch(each -> word(each).equals(value));
    }

    /** As it stands in addresses: work-permits. */
    static String word(Enum<?> constant) {
        return word(constant.name());
    }

    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <E extends Enum<E>> @Nullable E one(String facet, Class<E> type) {
        var value = chosen.get(facet);
        return value == null
                ? null
                : Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    ProgramFilter filter(LocalDate today) {
        var kind = one(KIND, Kind.class);
        boolean fits = kind != null && (shelf.kinds().isEmpty() || shelf.kinds().contains(kind));
        return new ProgramFilter(
                q,
                kind != null && fits ? Set.of(kind) : Set.copyOf(shelf.kinds()),
                chosen.get(DISTRICT),
                one(AUDIENCE, Audience.class),
                chosen.containsKey(EVENT) ? Slug.of(chosen.get(EVENT)) : null,
                chosen.containsKey(FOREIGNERS),
                one(STATUS, Lifecycle.Phase.class),
                one(TOPIC, Topic.class),
                one(FEE, ProgramFilter.Fee.class),
                one(CHANNEL, Guide.Channel.Way.class),
                one(DEADLINE, ProgramFilter.Deadline.class),
                order,
                today);
    }

    public boolean isNarrowed() {
        return !q.isEmpty() || !chosen.isEmpty();
    }

    /** This list with another choice in one facet, or without any; always from its beginning. */
    String with(String facet, @Nullable String value) {
        var others = new LinkedHashMap<>(chosen);
        others.remove(facet);
        if (value != null) others.put(facet, value);
        return address(q, others, order, null);
    }

    public String withoutWords() {
        return address("", chosen, order, null);
    }

    /** The other words with the same choices. */
    public String saying(String words) {
        return address(words, chosen, order, null);
    }

    /** These words without any choice. */
    public String everywhere() {
        return address(q, Map.of(), order, null);
    }

    /** The ways in which the list can be put in order. */
    public List<Sorting> sortings() {
        return Arrays.stream(Order.values())
                .map(each -> new Sorting(word(each), address(q, chosen, each, null), each == order))
                .toList();
    }

    /**
     * One way to put a list in order.
     *
     * @param key last part of its message
     */
    public record Sorting(String key, String address, boolean made) {}

    String after(String cursor) {
        return address(q, chosen, order, cursor);
    }

    private String address(String words, Map<String, String> choices, Order by, @Nullable String cursor) {
        var address = UriComponentsBuilder.fromPath(shelf.address());
        if (!words.isEmpty()) address.queryParam("q", "{q}");
        choices.forEach(address::queryParam);
        if (by != Order.RELEVANCE) address.queryParam(SORT, word(by));
        if (cursor != null) address.queryParam("after", cursor);
        return address.encode().buildAndExpand(Map.of("q", words)).toUriString();
    }
}
