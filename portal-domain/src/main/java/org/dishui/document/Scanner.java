package org.dishui.document;

import java.io.InputStream;

/** Looks into a file for malware. A portal brings its own; without one, files are kept as they came. */
public interface Scanner {
    /** Whether there is one: then the desk opens nothing that it has not passed. */
    boolean isThere();

    ScanState scan(InputStream content);
}
