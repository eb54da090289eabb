package org.dishui.catalog;

/** The flat rows that lists, facets and search read, one an entry, so that none of them opens the tree; rewritten at each publication. */
public interface Listings {
    /** Shows what the definition says from now on; within the transaction that publishes it. */
    void show(EntryDefinition definition);
}
