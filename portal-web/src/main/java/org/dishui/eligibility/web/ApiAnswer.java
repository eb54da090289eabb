package org.dishui.eligibility.web;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dishui.form.FieldReader;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.rules.Fact;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.shared.Money;
import tools.jackson.databind.JsonNode;

/** Reads one answer by the type of its fact. */
record ApiAnswer(Fact fact, String name) {
    private static final FieldReader TEXTS = new FieldReader((fact, number) -> {
        throw new IllegalStateException("a check takes no sensitive fact: " + fact);
    });

    Value read(JsonNode node) {
        return switch (fact.type()) {
            case TEXT, PARAGRAPH, NAME, MOBILE, EMAIL, CREDIT_CODE, CHOICE, COUNTRY -> typed(List.of(text(node)));
            case CHOICES -> choices(node);
            case YES_NO -> new Value.YesNo(yes(node));
            case NUMBER -> new Value.Count(whole(node));
            case MONEY -> new Value.Amount(new Money(whole(node)));
            case DATE -> new Value.Date(ApiReader.day(node, name));
            case PERIOD -> period(node);
            case LIST -> rows(node);
            case IDENTITY, BANK_ACCOUNT, FILE -> throw ApiReader.refused(name, "no-such-fact");
        };
    }

    private Value typed(List<String> texts) {
        if (TEXTS.read(fact, new Input(Map.of(fact.key().value(), texts))) instanceof Reading.Answer(var value))
            return value;
        throw ApiReader.refused(name, "no-such-choice");
    }

    private String text(JsonNode node) {
        if (!node.isString()) throw otherType();
        return node.asString();
    }

    private boolean yes(JsonNode node) {
        if (!node.isBoolean()) throw otherType();
        return node.asBoolean();
    }

    private long whole(JsonNode node) {
        if (!node.isIntegralNumber()) throw otherType();
        if (!node.canConvertToLong()) throw ApiReader.refused(name, "too-much");
        return node.asLong();
    }

    private Value choices(JsonNode node) {
        if (!node.isArray()) throw otherType();
        if (node.size() > fact.choicesOrNone().size()) throw ApiReader.refused(name, "too-many");
        if (node.isEmpty()) return new Value.Choices(List.of());
        return typed(
                StreamSupport.stream(node.spliterator(), false).map(this::text).toList());
    }

    private Value period(JsonNode node) {
        if (!node.isObject() || !node.has("from")) throw otherType();
        for (var part : node.propertyNames())
            if (!part.equals("from") && !part.equals("to")) throw ApiReader.refused(name + "." + part, "no-such-field");
        var from = ApiReader.day(node.get("from"), name + ".from");
        var end = node.get("to");
        var to = end == null || end.isNull() ? null : ApiReader.day(end, name + ".to");
        if (to != null && to.isBefore(from)) throw ApiReader.refused(name, "period-order");
        return new Value.Period(from, to);
    }

    private Value rows(JsonNode node) {
        if (!node.isArray() || fact.parts() == null) throw otherType();
        if (node.size() > Value.Rows.MOST) throw ApiReader.refused(name, "too-many");
        var parts = fact.parts();
        return new Value.Rows(StreamSupport.stream(node.spliterator(), false)
                .<Facts>map(row -> ApiReader.facts(row, parts, name))
                .toList());
    }

    private RuntimeException otherType() {
        return ApiReader.refused(name, "other-type");
    }
}
