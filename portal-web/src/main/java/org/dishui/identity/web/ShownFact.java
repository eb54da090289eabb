package org.dishui.identity.web;

import org.dishui.rules.Fact;

/**
 * A fact with its answer in words.
 *
 * @param answer empty where nothing was said; of a sensitive fact, its mask
 */
record ShownFact(Fact fact, String answer) {
    /** The fact's key, by which controls and errors find each other. */
    public String key() {
        return fact.key().value();
    }

    public boolean isSensitive() {
        return fact.sensitivity() == Fact.Sensitivity.SENSITIVE;
    }
}
