package org.dishui.offer;

import static org.dishui.offer.RehearsalState.CHECKING;
import static org.dishui.offer.RehearsalState.RELEASED;
import static org.dishui.offer.RehearsalState.STOPPED;
import static org.dishui.offer.RehearsalState.SUPERSEDED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.dishui.catalog.RevisionId;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Money;
import org.dishui.shared.NotFound;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What would be offered under one revision of an entry, tried on everybody who agreed to it, with a sample for officers to check. Only
 * what was rehearsed is released, and a release holds for that revision alone.
 */
@Entity
@Table(name = "offer_rehearsal")
public class Rehearsal {
    /** So many are checked before a release, and so many at most wait to be checked after it. */
    static final int SAMPLE = 20;

    @EmbeddedId
    private RehearsalId id;

    private Slug entry;
    private RevisionId revision;
    private int number;
    private int tried;
    private int matched;

    @AttributeOverride(name = "fen", column = @Column(name = "total_fen"))
    private Money total;

    @Enumerated(EnumType.STRING)
    private RehearsalState state;

    private Deed begun;
    private @Nullable Deed released;
    private @Nullable Deed stopped;

    @ElementCollection
    @CollectionTable(name = "offer_sample", joinColumns = @JoinColumn(name = "rehearsal"))
    @OrderColumn(name = "position")
    private List<SampledCase> sample = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Rehearsal() {}

    /** What was found. */
    record Findings(int tried, int matched, Money total, List<SampledCase> sample) {}

    static Rehearsal of(RehearsalId id, OfferedProgram program, Findings found, Deed begun) {
        var rehearsal = new Rehearsal();
        rehearsal.id = id;
        rehearsal.entry = program.slug();
        rehearsal.revision = program.shown().revision();
        rehearsal.number = program.shown().number();
        rehearsal.tried = found.tried();
        rehearsal.matched = found.matched();
        rehearsal.total = found.total();
        rehearsal.state = CHECKING;
        rehearsal.begun = begun;
        rehearsal.sample.addAll(found.sample());
        return rehearsal;
    }

    void mark(int position, SampleMark mark, Deed deed) {
        if (state == SUPERSEDED || state == STOPPED) throw new DomainRuleViolation("offer.rehearsal-over");
        if (position < 0 || position >= sample.size()) throw new NotFound("case " + position + " of the sample");
        var checked = sample.get(position);
        if (checked.person() == null) throw new DomainRuleViolation("offer.consent-withdrawn");
        sample.set(position, checked.with(mark, deed));
    }

    /** Lets offers go out: after every case of the sample was checked, and where few enough are wrong. */
    void release(RevisionId inForce, int limit, Deed deed) {
        if (!revision.equals(inForce)) throw new DomainRuleViolation("offer.rehearsal-outdated");
        if (waiting() > 0) throw new DomainRuleViolation("offer.sample-open", waiting());
        if (share().checked() == 0) throw new DomainRuleViolation("offer.sample-empty");
        if (!share().isBelow(limit)) throw new DomainRuleViolation("offer.share-too-high", limit);
        moveTo(RELEASED);
        released = deed;
    }

    void stop(Deed deed) {
        moveTo(STOPPED);
        stopped = deed;
    }

    void supersede() {
        moveTo(SUPERSEDED);
    }

    /** Whether offers go out under this revision; not while too many of the sample are found to be wrong. */
    public boolean lets(RevisionId inForce, int limit) {
        return state == RELEASED && revision.equals(inForce) && share().isBelow(limit);
    }

    /** Some of the offers of a night, for checking after the release. */
    void keep(List<SampledCase> made) {
        for (var each : made) if (waiting() < SAMPLE) sample.add(each);
    }

    private void moveTo(RehearsalState next) {
        if (!state.next().contains(next)) throw new DomainRuleViolation("offer.rehearsal-over");
        state = next;
    }

    /** How many of the sample an officer has still to look at. */
    public int waiting() {
        return (int) sample.stream().filter(SampledCase::isWaiting).count();
    }

    /** How many of those that were looked at are wrong. */
    public Share share() {
        var marks = sample.stream().filter(each -> each.mark() != null).toList();
        return new Share(
                (int) marks.stream()
                        .filter(each -> each.mark() == SampleMark.WRONG)
                        .count(),
                marks.size());
    }

    public boolean is(RehearsalState asked) {
        return state == asked;
    }

    public RehearsalId id() {
        return id;
    }

    public Slug entry() {
        return entry;
    }

    public RevisionId revision() {
        return revision;
    }

    /** Of the revision. */
    public int number() {
        return number;
    }

    /** How many people agreed to being matched. */
    public int tried() {
        return tried;
    }

    /** How many of them would be offered it. */
    public int matched() {
        return matched;
    }

    /** What they would get, all together. */
    public Money total() {
        return total;
    }

    public RehearsalState state() {
        return state;
    }

    public Deed begun() {
        return begun;
    }

    public @Nullable Deed released() {
        return released;
    }

    public @Nullable Deed stopped() {
        return stopped;
    }

    public List<SampledCase> sample() {
        return List.copyOf(sample);
    }

    /** Rises with each change; the form of the release carries it. */
    public int version() {
        return version == null ? 0 : version;
    }
}
