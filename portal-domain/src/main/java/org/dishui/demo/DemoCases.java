package org.dishui.demo;

import java.util.List;

/** The sample cases of a demo; none outside of one. */
public interface DemoCases {
    List<DemoCase> all();

    /** Whether they were made before. */
    boolean areThere();

    /** A document that says of itself that it is a sample. */
    byte[] sampleDocument();
}
