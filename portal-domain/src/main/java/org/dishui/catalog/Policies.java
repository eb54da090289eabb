package org.dishui.catalog;

import java.util.List;
import java.util.Optional;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;

/** All policy documents. */
public interface Policies {
    Policy save(Policy policy);

    Optional<Policy> findById(Slug slug);

    List<Policy> findAll();

    default Policy require(Slug slug) {
        return findById(slug).orElseThrow(() -> new NotFound("policy " + slug));
    }
}
