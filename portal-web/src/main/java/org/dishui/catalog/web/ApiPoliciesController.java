package org.dishui.catalog.web;

import org.dishui.catalog.PolicyShelf;
import org.dishui.district.Directory;
import org.dishui.shared.PortalSettings;
import org.dishui.site.web.ApiList;
import org.dishui.site.web.PublicPage;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Policy documents and authorities as open data; each list is short and whole. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiPoliciesController {
    private final PolicyShelf policies;
    private final Directory directory;
    private final PortalSettings settings;

    ApiPoliciesController(PolicyShelf policies, Directory directory, PortalSettings settings) {
        this.policies = policies;
        this.directory = directory;
        this.settings = settings;
    }

    @PublicPage
    @GetMapping("/policies")
    ApiList<ApiPolicy> policies() {
        return ApiList.whole(policies.all().stream()
                .map(policy -> ApiPolicy.of(policy, settings.address()))
                .toList());
    }

    @PublicPage
    @GetMapping("/districts")
    ApiList<ApiDistrict> districts() {
        return ApiList.whole(directory.all().stream()
                .map(authority -> ApiDistrict.of(authority, settings.address()))
                .toList());
    }
}
