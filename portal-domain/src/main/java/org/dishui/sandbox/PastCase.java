package org.dishui.sandbox;

import java.time.LocalDate;
import java.util.Set;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;

/**
 * What somebody handed in last, without who they are.
 *
 * @param number a number that means nothing outside this trial
 * @param day on which it was handed in, in Shanghai
 */
public record PastCase(int number, Facts facts, LocalDate day) {
    /** Only what the rules ask for is looked at. */
    PastCase keeping(Set<FactKey> asked) {
        var kept = facts;
        for (var key : facts.values().keySet()) if (!asked.contains(key)) kept = kept.without(key);
        return new PastCase(number, kept, day);
    }
}
