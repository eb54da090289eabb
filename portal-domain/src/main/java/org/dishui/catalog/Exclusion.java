package org.dishui.catalog;

import org.dishui.shared.Citation;
import org.dishui.shared.Slug;

/** Another entry that nobody gets beside this one; it holds both ways, and need be written at one of the two only. */
public record Exclusion(Slug entry, Citation source) {}
