package org.dishui.shared;

/** The sentence, in our own words, that a condition comes from, and who stands behind it. */
public record Citation(Provenance provenance, LocalizedText sentence) {}
