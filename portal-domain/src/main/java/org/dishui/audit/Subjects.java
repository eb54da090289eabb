package org.dishui.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.dishui.shared.Slug;

/** What a chain is about, where that has no id of its own. */
final class Subjects {
    private Subjects() {}

    /** An entry of the catalogue: its address never changes, so an id is made of that. */
    static UUID of(Slug entry) {
        return UUID.nameUUIDFromBytes(("entry " + entry).getBytes(UTF_8));
    }
}
