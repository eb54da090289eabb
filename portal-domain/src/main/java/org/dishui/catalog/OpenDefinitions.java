package org.dishui.catalog;

/** Definitions as everybody may take them away. */
public interface OpenDefinitions {
    /** What a revision says, as JSON of the shape that the catalogue's files have. */
    String of(RevisionId revision);
}
