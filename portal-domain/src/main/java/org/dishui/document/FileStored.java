package org.dishui.document;

/** A file came in that a scanner should look at. */
public record FileStored(FileId file) {}
