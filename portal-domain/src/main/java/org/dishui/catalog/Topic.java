package org.dishui.catalog;

/** The shelves of the service hall. */
public enum Topic {
    RESIDENCE_AND_ENTRY,
    WORK_PERMITS,
    HOUSEHOLD_AND_LOCAL_RESIDENCE,
    SUBSIDY_AND_HOUSING,
    COMPANY,
    LIFE
}
