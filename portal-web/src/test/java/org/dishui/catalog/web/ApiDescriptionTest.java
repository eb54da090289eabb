package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dishui.Described;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.site.web.ApiText;
import org.dishui.site.web.PublicPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What machines are told of the open data is what there is. */
@PortalTest
class ApiDescriptionTest {
    private static final List<String> BODY = List.of("a body");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Visitor visitor;

    @Test
    void hasEveryAddressWithItsParametersAndNoOther() {
        var described = new TreeMap<String, Object>();
        Described.by(visitor).get("paths").properties().forEach(path -> {
            for (var operation : path.getValue().properties())
                described.put(
                        operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                        parameters(operation.getValue()));
        });
        assertThat(described).isEqualTo(mapped());
    }

    @Test
    void namesEveryFieldAndNoOther() {
        var schemas = Described.schemas(visitor);
        Map.of(
                        "Text", ApiText.class,
                        "Figure", ApiFigure.class,
                        "Origin", ApiFigure.Origin.class,
                        "Item", ApiItem.class,
                        "Program", ApiProgram.class,
                        "Policy", ApiPolicy.class,
                        "District", ApiDistrict.class)
                .forEach(schemas::hasAllOf);
    }

    private static List<String> parameters(JsonNode operation) {
        if (operation.has("requestBody")) return BODY;
        if (!operation.has("parameters")) return List.of();
        var names = new TreeSet<String>();
        for (var parameter : operation.get("parameters"))
            if (parameter.has("$ref"))
                names.add(parameter.get("$ref").asString().replaceFirst(".*/", ""));
            else if (parameter.get("in").asString().equals("query"))
                names.add(parameter.get("name").asString());
        return List.copyOf(names);
    }

    /** Whatever is read is the same for everyone, and kept. */
    private static List<String> read(HandlerMethod handler) {
        var page = Objects.requireNonNull(handler.getMethodAnnotation(PublicPage.class));
        return Arrays.stream(page.value()).sorted().toList();
    }

    private Map<String, Object> mapped() {
        var mapped = new TreeMap<String, Object>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            for (var pattern : mapping.getPatternValues()) {
                if (!pattern.startsWith("/api/v1")) continue;
                assertThat(mapping.getMethodsCondition().getMethods()).hasSize(1);
                for (var method : mapping.getMethodsCondition().getMethods())
                    mapped.put(method + " " + pattern, method == RequestMethod.GET ? read(handler) : BODY);
            }
        });
        return mapped;
    }
}
