package org.dishui.district;

import java.util.List;
import java.util.Optional;
import org.dishui.shared.NotFound;

/** All authorities, in the order of the catalogue. */
public interface Authorities {
    Authority save(Authority authority);

    Optional<Authority> findById(String code);

    List<Authority> findAllByOrderByPosition();

    default Authority require(String code) {
        return findById(code).orElseThrow(() -> new NotFound("authority " + code));
    }
}
