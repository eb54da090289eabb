package org.dishui.catalog;

import java.util.EnumSet;
import java.util.Set;

/** What sort of thing a catalogue entry is. */
public enum Kind {
    /** A bundle of support for a group of people, such as Little Blue Whale. */
    PROGRAM,
    /** Money that is not paid back and buys no share. */
    SUBSIDY,
    /** Capital. */
    FUND,
    /** Somewhere to live. */
    HOUSING,
    /** Somewhere to work. */
    WORKSPACE,
    /** Something an office does for you. */
    SERVICE,
    /** People in the same field. */
    COMMUNITY,
    /** A park, a block, an incubator: where communities and firms are at home. */
    CARRIER,
    /** Laboratories, pilot lines, transfer centres. */
    PLATFORM,
    /** Not a thing to browse: a form that every entry offers, such as a question to its team. */
    REQUEST,
    /** A published text on which entries stand; found beside them, and no entry. */
    POLICY,
    /** One numbered promise of such a text, likewise. */
    MEASURE;

    /** What the catalogue offers, in the order in which it is told. */
    public static final Set<Kind> OFFERED = EnumSet.range(PROGRAM, PLATFORM);
}
