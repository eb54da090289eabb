package org.dishui.studio;

import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;

/** Sees everything in an entry that an editor may change, and says what shall stand there. */
interface Rewriter {
    LocalizedText text(Place place, LocalizedText text);

    Money money(Place place, Money money);

    long number(Place place, long number);
}
