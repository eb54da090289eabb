package org.dishui.eligibility;

import java.util.List;
import org.dishui.rules.Fact;

/** A question worth asking: the fact, and the outcomes that hang on it. */
public record Question(Fact fact, List<Outcome> settles) {
    public Question {
        settles = List.copyOf(settles);
    }
}
