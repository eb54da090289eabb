package org.dishui.catalog.persistence;

import org.dishui.shared.CannotStart;

/** Something in a catalogue file is wrong: the file, the line as near as it can be told, the field, and what is wrong with it. */
final class CatalogProblem extends CannotStart {
    private static final long serialVersionUID = 1L;

    CatalogProblem(String file, int line, String field, String what) {
        super("db/catalog/" + file + (line > 0 ? ", line " + line : "") + (field.isEmpty() ? "" : ", " + field) + ": "
                + what);
    }
}
