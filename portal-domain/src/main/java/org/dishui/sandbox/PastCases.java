package org.dishui.sandbox;

import java.util.function.Consumer;
import org.dishui.shared.Slug;

/** All that was ever handed in for an entry, a few at a time, so that ten thousand do not stand in memory. */
public interface PastCases {
    void each(Slug entry, Consumer<PastCase> take);
}
