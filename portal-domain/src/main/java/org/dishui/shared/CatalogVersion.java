package org.dishui.shared;

/** The number that every publication raises: as long as it stands, a public page that was rendered is still true. */
@FunctionalInterface
public interface CatalogVersion {
    long current();
}
