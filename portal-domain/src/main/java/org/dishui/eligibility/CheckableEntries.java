package org.dishui.eligibility;

import java.util.List;

/** Every entry with a rule, in the order of lists; read once for each number of the catalogue. */
public interface CheckableEntries {
    List<Checkable> all();
}
