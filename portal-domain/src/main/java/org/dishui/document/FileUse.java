package org.dishui.document;

import java.util.Collection;
import java.util.List;
import org.dishui.shared.LocalizedText;

/** Implemented by each slice that refers to files: what is in use cannot be deleted, and its owner is told where. */
@FunctionalInterface
public interface FileUse {
    /** Where this slice uses these files, by one question for all of them. */
    List<Use> of(Collection<FileId> files);

    /**
     * One place.
     *
     * @param where such as the title of an application
     * @param address of its page, for the owner
     */
    record Use(FileId file, LocalizedText where, String address) {}
}
