package org.dishui.catalog;

/** Whom an entry is for; an entry may be for several. */
public enum Audience {
    STUDENTS,
    GRADUATES,
    PROFESSIONALS,
    /** People without Chinese nationality. */
    INTERNATIONAL,
    FOUNDERS,
    COMPANIES,
    FAMILIES
}
