package org.dishui.document.web;

import java.util.List;
import org.dishui.document.FileUse.Use;
import org.dishui.document.MyFiles;

/** A file in its owner's list, with where it is used: only what is not used can be deleted. */
record ListedFile(MyFiles.Row file, List<Use> uses) {
    static ListedFile of(MyFiles.Row file, List<Use> all) {
        return new ListedFile(
                file, all.stream().filter(use -> use.file().equals(file.id())).toList());
    }
}
