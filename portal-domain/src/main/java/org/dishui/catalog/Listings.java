package org.dishui.catalog;

/** The flat rows that lists, facets and search read, one a thing that can be found, so that none of them opens a tree; rewritten at each publication. */
public interface Listings {
    /** Shows what the definition says from now on; within the transaction that publishes it. */
    void show(EntryDefinition definition);

    /** Shows a policy document and each of its measures that has a title. */
    void show(PolicyDefinition policy);

    /** Takes every row away where an earlier release has made them in another way, so that they are made again; true if so. */
    boolean clearStale();
}
