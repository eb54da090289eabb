package org.dishui.site.web;

import java.util.List;

/**
 * One part of the administration: its navigation shows those that are open to whoever is signed in, and nobody else gets in.
 *
 * @param name message of its name; with {@code .text} of what is done there
 * @param roles any one of them opens it
 */
public record Room(String address, String name, String icon, List<String> roles) {
    Room(String address, String name, String icon, String... roles) {
        this(address, name, icon, List.of(roles));
    }

    /** Whether an address is this page or lies below. */
    public boolean holds(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
