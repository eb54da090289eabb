package org.dishui.demo;

import java.util.List;

/** The sample offers of a demo; none outside of one. */
public interface DemoOffers {
    List<DemoOffer> all();

    /** Whether they were made before. */
    boolean areThere();
}
