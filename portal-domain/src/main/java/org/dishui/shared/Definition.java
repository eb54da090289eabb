package org.dishui.shared;

/** A document that the catalogue consists of. Whoever reads one may have the same as others do: nothing in it changes, not even its lists. */
public interface Definition {}
