package org.dishui.document;

/** What a scanner said of a file. */
public enum ScanState {
    /** Nothing yet; where there is no scanner, for good, and the desk says so. */
    NOT_SCANNED,
    CLEAN,
    /** Nobody opens it again, not even its owner. */
    INFECTED
}
