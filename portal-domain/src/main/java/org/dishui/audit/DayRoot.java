package org.dishui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One day, sealed: the heads of all chains that grew, hashed together with the root before it. Whoever keeps one hash outside of the
 * portal can tell later whether anything older was changed. The hash is {@link Chained} over the day, the time of sealing, the number
 * of heads, and of each head its subject, position and hash, in the order of the subjects' texts. There is a root for each day, also
 * where nothing happened.
 *
 * @param previous hash of the root before; 64 zeros for the first one
 */
public record DayRoot(LocalDate day, Instant sealedAt, List<Head> heads, String previous, String hash) {
    public DayRoot {
        heads = heads.stream()
                .sorted(Comparator.comparing(head -> head.subject().toString()))
                .toList();
    }

    static DayRoot first(LocalDate day, List<Head> heads, Instant now) {
        return of(day, now, heads, Chained.NONE);
    }

    /** The root of the day after. */
    DayRoot next(List<Head> heads, Instant now) {
        return of(day.plusDays(1), now, heads, hash);
    }

    private static DayRoot of(LocalDate day, Instant now, List<Head> heads, String previous) {
        var at = now.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        var unsealed = new DayRoot(day, at, heads, previous, "");
        return new DayRoot(day, at, heads, previous, Chained.hash(previous, unsealed.parts()));
    }

    private Stream<Object> parts() {
        return Stream.concat(
                Stream.of(day, sealedAt, heads.size()),
                heads.stream().flatMap(head -> Stream.of(head.subject(), head.position(), head.hash())));
    }

    /** Whether the root says what its hash says. */
    public boolean isSound() {
        return hash.equals(Chained.hash(previous, parts()));
    }
}
