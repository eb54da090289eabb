package org.dishui.eligibility.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dishui.rules.Fact;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.site.web.BadParameter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a program sends for a check. Whatever cannot be read is refused with the name of the field, never guessed. */
final class ApiReader {
    private static final int DEEPEST = 10;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 100;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final Collection<Fact> sayable;

    /** @param sayable the facts that it understands */
    ApiReader(Collection<Fact> sayable) {
        this.sayable = List.copyOf(sayable);
    }

    ApiRequest read(byte[] body) {
        var tree = tree(body);
        if (!tree.isObject()) throw refused("body", "unreadable");
        for (var name : tree.propertyNames())
            if (!name.equals("date") && !name.equals("facts")) throw refused(name, "no-such-field");
        return new ApiRequest(date(tree.get("date")), facts(tree.get("facts")));
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            throw refused("body", "unreadable");
        }
    }

    private static @Nullable LocalDate date(@Nullable JsonNode node) {
        if (node == null || node.isNull()) return null;
        var day = day(node, "date");
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) throw refused("date", "day-out-of-reach");
        return day;
    }

    private Facts facts(@Nullable JsonNode node) {
        if (node == null || node.isNull()) return Facts.NONE;
        return facts(node, sayable, "facts");
    }

    /** What is null was not said. */
    static Facts facts(JsonNode node, Collection<Fact> known, String path) {
        if (!node.isObject()) throw refused(path, "other-type");
        var facts = Facts.NONE;
        for (var each : node.properties()) {
            var name = path + "." + each.getKey();
            var fact = known.stream()
                    .filter(one -> one.key().value().equals(each.getKey()))
                    .findFirst()
                    .orElseThrow(() -> refused(name, "no-such-fact"));
            if (!each.getValue().isNull()) facts = facts.with(fact.key(), value(fact, each.getValue(), name));
        }
        return facts;
    }

    private static Value value(Fact fact, JsonNode node, String name) {
        return new ApiAnswer(fact, name).read(node);
    }

    static LocalDate day(JsonNode node, String name) {
        if (!node.isString()) throw refused(name, "other-type");
        try {
            return LocalDate.parse(node.asString());
        } catch (DateTimeException noSuchDay) {
            throw refused(name, "no-such-day");
        }
    }

    /** A name that somebody sent is repeated, but not at any length. */
    static BadParameter refused(String name, String reason) {
        var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return new BadParameter(shown, "eligibility.fault." + reason);
    }
}
