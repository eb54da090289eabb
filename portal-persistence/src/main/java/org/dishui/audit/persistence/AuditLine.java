package org.dishui.audit.persistence;

import org.dishui.audit.DayRoot;
import org.dishui.audit.Link;
import org.dishui.audit.Proof;
import org.jspecify.annotations.Nullable;

/** One line of an exported audit: a JSON object that holds a root or a link. Roots stand first, by day, then links, chain by chain. */
record AuditLine(@Nullable DayRoot root, @Nullable Link link) {
    AuditLine {
        if ((root == null) == (link == null)) throw new IllegalArgumentException("a line holds a root or a link");
    }

    static AuditLine of(DayRoot root) {
        return new AuditLine(root, null);
    }

    static AuditLine of(Link link) {
        return new AuditLine(null, link);
    }

    void addTo(Proof proof) {
        if (root != null) proof.add(root);
        if (link != null) proof.add(link);
    }
}
