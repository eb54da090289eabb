package org.dishui.catalog.web;

import org.dishui.site.web.PublicPage;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the open data is, for machines and those who write them: OpenAPI 3.1. */
@RestController
class ApiDescriptionController {
    @PublicPage
    @GetMapping(path = "/api", produces = "application/yaml")
    Resource show() {
        return new ClassPathResource("api/openapi.yaml");
    }
}
