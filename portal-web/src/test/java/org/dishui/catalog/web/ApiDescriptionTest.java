package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.site.web.PublicPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What machines are told of the open data is what there is. */
@PortalTest
class ApiDescriptionTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Visitor visitor;

    @Test
    void hasEveryAddressWithItsParametersAndNoOther() {
        var described = new TreeMap<String, Object>();
        description().get("paths").properties().forEach(path -> {
            assertThat(path.getValue().propertyNames()).as(path.getKey()).containsExactly("get");
            described.put(path.getKey(), parameters(path.getValue().get("get")));
        });
        assertThat(described).isEqualTo(mapped());
    }

    @Test
    void namesEveryFieldAndNoOther() {
        var schemas = description().get("components").get("schemas");
        Map.of(
                        "Text", ApiText.class,
                        "Figure", ApiFigure.class,
                        "Origin", ApiFigure.Origin.class,
                        "Item", ApiItem.class,
                        "Program", ApiProgram.class,
                        "Policy", ApiPolicy.class,
                        "District", ApiDistrict.class)
                .forEach((name, type) -> {
                    var components = Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList();
                    assertThat(schemas.get(name).get("properties").propertyNames())
                            .as(name)
                            .containsExactlyElementsOf(components);
                    assertThat(schemas.get(name).get("required").valueStream().map(JsonNode::asString))
                            .as(name)
                            .containsExactlyElementsOf(components);
                });
    }

    private JsonNode description() {
        var answer = visitor.get("/api");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/yaml");
        return new YAMLMapper().readTree(answer.body());
    }

    private static List<String> parameters(JsonNode operation) {
        if (!operation.has("parameters")) return List.of();
        var names = new TreeSet<String>();
        for (var parameter : operation.get("parameters"))
            if (parameter.has("$ref"))
                names.add(parameter.get("$ref").asString().replaceFirst(".*/", ""));
            else if (parameter.get("in").asString().equals("query"))
                names.add(parameter.get("name").asString());
        return List.copyOf(names);
    }

    private Map<String, Object> mapped() {
        var mapped = new TreeMap<String, Object>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            for (var pattern : mapping.getPatternValues()) {
                if (!pattern.startsWith("/api/v1")) continue;
                assertThat(mapping.getMethodsCondition().getMethods()).containsExactly(RequestMethod.GET);
                var page = Objects.requireNonNull(handler.getMethodAnnotation(PublicPage.class));
                mapped.put(pattern, Arrays.stream(page.value()).sorted().toList());
            }
        });
        return mapped;
    }
}
