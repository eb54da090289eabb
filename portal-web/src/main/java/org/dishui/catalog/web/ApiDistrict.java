package org.dishui.catalog.web;

import java.util.List;
import org.dishui.district.AuthorityDefinition;
import org.dishui.site.web.ApiText;

/** An authority as machines read it, with what sources say of it. */
record ApiDistrict(String slug, String kind, ApiText title, ApiText summary, String url, List<ApiFigure> figures) {
    static ApiDistrict of(AuthorityDefinition authority, String base) {
        return new ApiDistrict(
                authority.code(),
                "district",
                ApiText.of(authority.name()),
                ApiText.of(authority.about()),
                base + "/districts#" + authority.code(),
                ApiFigure.all(authority.figures()));
    }
}
