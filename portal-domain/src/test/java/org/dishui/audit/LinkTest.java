package org.dishui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final UUID CASE = new UUID(1, 1);

    @Test
    void isSoundAsItWasMade() {
        var first = Link.first(CASE, new Deed("officer 1", "taken", "acceptance", NOON));
        var second = first.next(new Deed("officer 1", "accepted", "review", NOON));
        assertThat(first.isSound()).isTrue();
        assertThat(second.isSound()).isTrue();
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.position()).isEqualTo(2);
    }

    @Test
    void tellsWhereAPartWasChanged() {
        var link = Link.first(CASE, new Deed("officer 1", "viewed", "person.identity: 核对", NOON));
        assertThat(with(link, "officer 2", link.content(), NOON).isSound()).isFalse();
        assertThat(with(link, link.actor(), "person.identity: x", NOON).isSound())
                .isFalse();
        assertThat(with(link, link.actor(), link.content(), NOON.plusNanos(1000))
                        .isSound())
                .isFalse();
    }

    @Test
    void hasAHashOfItsOwnWhereverItsPartsBegin() {
        assertThat(Link.first(CASE, new Deed("a|b", "c", "", NOON)).hash())
                .isNotEqualTo(Link.first(CASE, new Deed("a", "b|c", "", NOON)).hash());
    }

    private static Link with(Link link, String actor, String content, Instant at) {
        return new Link(
                link.subject(), link.position(), actor, link.action(), content, at, link.previous(), link.hash());
    }
}
