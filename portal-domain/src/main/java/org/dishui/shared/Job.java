package org.dishui.shared;

import java.time.Duration;
import java.time.LocalTime;

/** Work that the portal does by itself, on one of its nodes. It may be started at any moment: what is done already, it finds done. */
public interface Job {
    /** Its name in the database and in messages, such as {@code seal-days}. */
    String name();

    Rhythm rhythm();

    void run();

    /** When it is time. */
    sealed interface Rhythm {
        /** Once a day, at this time in Shanghai. */
        record Daily(LocalTime at) implements Rhythm {}

        /** This long after it last ended. */
        record Every(Duration pause) implements Rhythm {}
    }
}
