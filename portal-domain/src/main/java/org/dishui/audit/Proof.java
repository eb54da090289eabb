package org.dishui.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Computes chains and roots anew, as they come, and remembers the first place that does not hold. Roots come first, in the order of
 * their days, then links, those of one chain in their order. Needs nothing but what it is given: it works off-line.
 */
public final class Proof {
    /** What is wrong with a place. */
    public enum Fault {
        /** It does not say what its hash says. */
        CHANGED,
        /** Its number or day does not follow the one before. */
        OUT_OF_ORDER,
        /** It was made after another one than the one before. */
        NOT_LINKED,
        /** The day root sealed another link in this place. */
        NOT_AS_SEALED,
        /** The day root sealed a link that is not there. */
        MISSING
    }

    /** A place that does not hold: a day's root, or a link of a chain. */
    public record Break(
            Fault fault, @Nullable LocalDate day, @Nullable UUID subject, int position) {
        private static Break of(Fault fault, DayRoot root) {
            return new Break(fault, root.day(), null, 0);
        }

        private static Break of(Fault fault, Place place) {
            return new Break(fault, null, place.subject(), place.position());
        }
    }

    /**
     * What was found.
     *
     * @param unsealed links that no root covers yet
     */
    public record Result(long links, int chains, int roots, long unsealed, Optional<Break> broken) {}

    private record Place(UUID subject, int position) implements Comparable<Place> {
        static Place of(Head head) {
            return new Place(head.subject(), head.position());
        }

        @Override
        public int compareTo(Place other) {
            int bySubject = subject.compareTo(other.subject);
            return bySubject == 0 ? Integer.compare(position, other.position) : bySubject;
        }
    }

    private final TreeMap<Place, String> sealed = new TreeMap<>();
    private final Map<UUID, Integer> sealedTo = new HashMap<>();
    private final Map<UUID, Head> ends = new HashMap<>();
    private @Nullable DayRoot newest;
    private @Nullable Break broken;
    private long links;
    private long unsealed;
    private int roots;

    public Proof add(DayRoot root) {
        roots++;
        var before = newest;
        newest = root;
        if (before != null && !root.day().equals(before.day().plusDays(1))) blame(Break.of(Fault.OUT_OF_ORDER, root));
        if (!root.previous().equals(before == null ? Chained.NONE : before.hash()))
            blame(Break.of(Fault.NOT_LINKED, root));
        if (!root.isSound()) blame(Break.of(Fault.CHANGED, root));
        root.heads().forEach(this::expect);
        return this;
    }

    /** A root sealed this link. */
    public Proof expect(Head head) {
        sealed.put(Place.of(head), head.hash());
        sealedTo.merge(head.subject(), head.position(), Math::max);
        return this;
    }

    public Proof add(Link link) {
        links++;
        var place = Place.of(link.head());
        var before = ends.put(link.subject(), link.head());
        if (link.position() != (before == null ? 1 : before.position() + 1)) blame(Break.of(Fault.OUT_OF_ORDER, place));
        if (!link.previous().equals(before == null ? Chained.NONE : before.hash()))
            blame(Break.of(Fault.NOT_LINKED, place));
        if (!link.isSound()) blame(Break.of(Fault.CHANGED, place));
        var promised = sealed.remove(place);
        if (promised != null && !promised.equals(link.hash())) blame(Break.of(Fault.NOT_AS_SEALED, place));
        if (link.position() > sealedTo.getOrDefault(link.subject(), 0)) unsealed++;
        return this;
    }

    /** After the last link. */
    public Result result() {
        if (!sealed.isEmpty()) blame(Break.of(Fault.MISSING, sealed.firstKey()));
        return new Result(links, ends.size(), roots, unsealed, Optional.ofNullable(broken));
    }

    private void blame(Break found) {
        if (broken == null) broken = found;
    }
}
