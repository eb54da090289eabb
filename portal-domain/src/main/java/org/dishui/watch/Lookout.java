package org.dishui.watch;

import java.util.List;

/** Reads lists by their addresses. */
public interface Lookout {
    /** The same list in the one way that its address is written; an address that is no list's is not found. */
    String canonical(String address);

    /** What stands in the list today, the first few hundred. */
    List<Found> look(String address);
}
