package org.dishui.review.web;

import org.dishui.document.FileKind;
import org.dishui.review.CaseFile;
import org.dishui.shared.LocalizedText;

/**
 * One file of a case as a tab.
 *
 * @param label of the question that it answers
 * @param number among the files of that question; 0 where it is the only one
 */
record DocumentTab(CaseFile file, LocalizedText label, int number, boolean current) {
    public String id() {
        return file.file().id().toString();
    }

    public String key() {
        return file.fact().value();
    }

    public boolean isPicture() {
        return file.file().kind() != FileKind.PDF;
    }

    /** Last part of the message about the scanner. */
    public String scan() {
        return switch (file.file().scan()) {
            case NOT_SCANNED -> file.open() ? "none" : "waits";
            case CLEAN -> "clean";
            case INFECTED -> "infected";
        };
    }
}
