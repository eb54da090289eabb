package org.dishui.document;

import java.util.Collection;
import java.util.List;
import org.dishui.document.FileUse.Use;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where files are used, whichever slice uses them. */
@Component
public class FileUses {
    private final ObjectProvider<FileUse> slices;

    FileUses(ObjectProvider<FileUse> slices) {
        this.slices = slices;
    }

    public List<Use> of(Collection<FileId> files) {
        if (files.isEmpty()) return List.of();
        return slices.stream().flatMap(slice -> slice.of(files).stream()).toList();
    }
}
