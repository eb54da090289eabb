package org.dishui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shapes that the description of the open data names, to be compared with the records that are written. */
public record Described(JsonNode shapes) {
    /** The whole description, as everybody reads it. */
    public static JsonNode by(Visitor visitor) {
        var answer = visitor.get("/api");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/yaml");
        return new YAMLMapper().readTree(answer.body());
    }

    public static Described schemas(Visitor visitor) {
        return new Described(by(visitor).get("components").get("schemas"));
    }

    /** What is sent may leave fields out. */
    public void names(String name, Class<? extends Record> type) {
        assertThat(shapes.get(name).get("properties").propertyNames()).as(name).containsExactlyElementsOf(fields(type));
    }

    /** What is answered never does. */
    public void hasAllOf(String name, Class<? extends Record> type) {
        names(name, type);
        assertThat(shapes.get(name).get("required").valueStream().map(JsonNode::asString))
                .as(name)
                .containsExactlyElementsOf(fields(type));
    }

    private static List<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
