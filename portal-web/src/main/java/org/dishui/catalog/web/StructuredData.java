package org.dishui.catalog.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dishui.shared.Language;
import org.dishui.shared.PortalSettings;
import org.dishui.site.web.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A guide as search engines read it: a GovernmentService of schema.org, in JSON-LD. */
@Component
class StructuredData {
    private final JsonMapper json;
    private final PortalSettings settings;

    StructuredData(JsonMapper json, PortalSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /** It stands in a script element, which nothing in it can end. */
    String of(ProgramGuide guide, Words words) {
        return json.writeValueAsString(service(guide, words)).replace("<", "\\u003c");
    }

    private Map<String, Object> service(ProgramGuide guide, Words words) {
        var entry = guide.entry();
        var service = new LinkedHashMap<String, Object>();
        service.put("@context", "https://schema.org");
        service.put("@type", "GovernmentService");
        service.put("@id", address(guide));
        service.put("url", address(guide));
        service.put("name", words.of(entry.title()));
        service.put("alternateName", words.other(entry.title()));
        service.put("description", words.of(entry.summary()));
        service.put("serviceType", guide.kind());
        service.put("inLanguage", List.of(Language.ZH.tag(), Language.EN.tag()));
        service.put("provider", provider(guide, words));
        service.put("areaServed", words.of(guide.authority().name()));
        service.put("audience", Map.of("@type", "Audience", "audienceType", words.of(entry.who())));
        service.put("availableChannel", channel(guide));
        return service;
    }

    private static Map<String, Object> provider(ProgramGuide guide, Words words) {
        return Map.of(
                "@type",
                "GovernmentOrganization",
                "name",
                words.of(guide.authority().name()));
    }

    private Map<String, Object> channel(ProgramGuide guide) {
        return Map.of(
                "@type",
                "ServiceChannel",
                "serviceUrl",
                address(guide),
                "servicePhone",
                Map.of(
                        "@type",
                        "ContactPoint",
                        "telephone",
                        guide.team().phone(),
                        "email",
                        guide.team().email()));
    }

    private String address(ProgramGuide guide) {
        return settings.address() + "/programs/" + guide.slug();
    }
}
