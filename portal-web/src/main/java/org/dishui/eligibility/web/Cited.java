package org.dishui.eligibility.web;

import org.dishui.shared.Citation;
import org.dishui.shared.LocalizedText;

/**
 * The sentence of a policy, and how far it can be trusted.
 *
 * @param source key in the list of sources; empty for a sample
 */
record Cited(LocalizedText sentence, String mark, String source) {
    static Cited of(Citation citation) {
        var provenance = citation.provenance();
        return new Cited(citation.sentence(), provenance.word(), provenance.source());
    }
}
