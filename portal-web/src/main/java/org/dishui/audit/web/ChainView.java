package org.dishui.audit.web;

import java.util.List;
import org.dishui.audit.Inquiring.Chain;
import org.dishui.audit.Link;
import org.dishui.audit.Proof.Break;
import org.jspecify.annotations.Nullable;

/**
 * A chain, as the page shows it.
 *
 * @param broken the first place that does not hold
 */
record ChainView(List<Row> rows, long unsealed, @Nullable Break broken) {
    /**
     * One link.
     *
     * @param kind who acted: applicant, officer, administrator, operator, portal
     * @param name absent where the account is not there, or nobody has one
     * @param sound whether the chain holds up to here
     */
    record Row(Link link, String kind, @Nullable String name, boolean sound) {}

    static ChainView of(Chain chain) {
        var broken = chain.proof().broken().orElse(null);
        var rows = chain.links().stream()
                .map(link -> row(link, chain, broken == null || link.position() < broken.position()))
                .toList();
        return new ChainView(rows, chain.proof().unsealed(), broken);
    }

    private static Row row(Link link, Chain chain, boolean sound) {
        var actor = link.actor().split(" ", 2);
        return new Row(link, actor[0], actor.length == 1 ? null : chain.names().get(actor[1]), sound);
    }
}
