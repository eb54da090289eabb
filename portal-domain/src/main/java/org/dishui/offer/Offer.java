package org.dishui.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.dishui.application.Reference;
import org.dishui.catalog.RevisionId;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** What the portal offers one person under one revision, because the published rules give it to them. */
@Entity
@Table(name = "offer")
public class Offer {
    @EmbeddedId
    private OfferId id;

    private AccountId person;
    private Slug entry;
    private RevisionId revision;
    private int number;
    private long catalog;

    @AttributeOverride(name = "fen", column = @Column(name = "amount_fen"))
    private Money amount;

    private int months;
    private Instant madeAt;
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Cause cause;

    private @Nullable String reason;
    private @Nullable Reference reference;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    static Offer of(AccountId person, Match match, LocalDate until, Instant now) {
        var offer = new Offer();
        offer.id = OfferId.next();
        offer.person = person;
        offer.entry = match.entry();
        offer.revision = match.revision();
        offer.number = match.number();
        offer.catalog = match.catalog();
        offer.amount = match.amount();
        offer.months = match.months();
        offer.madeAt = now;
        offer.until = until;
        offer.state = OfferState.OPEN;
        return offer;
    }

    void accept(Reference draft, Instant now) {
        moveTo(OfferState.ACCEPTED, now);
        reference = draft;
    }

    /** For a reason in the person's words; empty where they give none. */
    void decline(String why, Instant now) {
        moveTo(OfferState.DECLINED, now);
        reason = why.isBlank() ? null : why.strip();
    }

    void takeBack(Cause why, Instant now) {
        moveTo(OfferState.WITHDRAWN, now);
        cause = why;
    }

    void expire(Instant now) {
        moveTo(OfferState.EXPIRED, now);
    }

    private void moveTo(OfferState next, Instant now) {
        if (!state.next().contains(next)) throw new DomainRuleViolation("offer.closed");
        state = next;
        closedAt = now;
    }

    public boolean isOpen() {
        return state == OfferState.OPEN;
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }

    /** Whether it still says what is found now. */
    boolean says(Match found) {
        return amount.equals(found.amount()) && months == found.months();
    }

    public OfferId id() {
        return id;
    }

    public AccountId person() {
        return person;
    }

    public Slug entry() {
        return entry;
    }

    /** The revision whose rules gave it. */
    public RevisionId revision() {
        return revision;
    }

    public int number() {
        return number;
    }

    /** Number of the catalogue when it was made. */
    public long catalog() {
        return catalog;
    }

    /** Nothing where it gives no money. */
    public Money amount() {
        return amount;
    }

    public int months() {
        return months;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The last day on which it can be taken, in Shanghai. */
    public LocalDate until() {
        return until;
    }

    public OfferState state() {
        return state;
    }

    /** Why the portal took it back. */
    public Optional<Cause> cause() {
        return Optional.ofNullable(cause);
    }

    /** Why the person declined it, where they said so. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The application that it became. */
    public Optional<Reference> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
