package org.dishui.treasury;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dishui.identity.AccountId;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/** Money promised to somebody for one decided case, in instalments that add up to it; never above what its budget had left. */
@Entity
@Table(name = "treasury_commitment")
public class Commitment {
    @EmbeddedId
    private CommitmentId id;

    private String budget;
    private UUID caseId;
    private AccountId payee;

    @AttributeOverride(name = "fen", column = @Column(name = "amount_fen"))
    private Money amount;

    private Instant committedAt;

    @ElementCollection
    @CollectionTable(name = "treasury_instalment", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    private List<Instalment> instalments = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    static Commitment of(String budget, UUID caseId, AccountId payee, List<Instalment> plan, Instant now) {
        var commitment = new Commitment();
        commitment.id = CommitmentId.next();
        commitment.budget = budget;
        commitment.caseId = caseId;
        commitment.payee = payee;
        commitment.amount = plan.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
        commitment.committedAt = now;
        commitment.instalments.addAll(plan);
        return commitment;
    }

    public CommitmentId id() {
        return id;
    }

    public String budget() {
        return budget;
    }

    /** The decided case; another slice's, so by its bare id. */
    public UUID caseId() {
        return caseId;
    }

    public AccountId payee() {
        return payee;
    }

    public Money amount() {
        return amount;
    }

    public Instant committedAt() {
        return committedAt;
    }

    public List<Instalment> instalments() {
        return List.copyOf(instalments);
    }
}
