package org.dishui.audit.persistence;

import org.dishui.audit.DayRoot;

/** One line of an exported audit: a JSON object named by what it is. Roots stand first, by day, then links, chain by chain. */
sealed interface AuditLine {
    record Root(DayRoot root) implements AuditLine {}

    record Link(org.dishui.audit.Link link) implements AuditLine {}
}
