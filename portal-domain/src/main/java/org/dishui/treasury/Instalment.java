package org.dishui.treasury;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dishui.shared.Money;

/** One payment of a commitment: when it falls due, how much, and whether it was paid. */
@Embeddable
public record Instalment(
        LocalDate due,

        @AttributeOverride(name = "fen", column = @Column(name = "amount_fen"))
        Money amount,

        @Enumerated(EnumType.STRING) State state) {
    /** How far it is. */
    public enum State {
        PLANNED,
        PAID,
        /** Will not be paid. */
        STOPPED
    }

    public static Instalment planned(LocalDate due, Money amount) {
        return new Instalment(due, amount, State.PLANNED);
    }
}
