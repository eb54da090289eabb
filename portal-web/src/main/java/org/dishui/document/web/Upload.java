package org.dishui.document.web;

import java.util.List;
import org.dishui.document.FileId;
import org.dishui.shared.DomainRuleViolation;

/** What became of one uploaded file. */
public sealed interface Upload {
    record Stored(FileId id, String name) implements Upload {}

    /** Nothing of it was kept; the reason names it. */
    record Refused(String name, DomainRuleViolation why) implements Upload {}

    static List<FileId> stored(List<Upload> uploads) {
        return uploads.stream()
                .filter(Stored.class::isInstance)
                .map(upload -> ((Stored) upload).id())
                .toList();
    }

    static List<DomainRuleViolation> refusals(List<Upload> uploads) {
        return uploads.stream()
                .filter(Refused.class::isInstance)
                .map(upload -> ((Refused) upload).why())
                .toList();
    }
}
