package org.dishui.shared;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An amount in fen (a hundredth of a yuan); whole, exact, may be negative (a reversal). Column: bigint. */
@Embeddable
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /** Reads yuan as people and catalogue files write them ("3000", "1234.50"); a third decimal is an error, never rounded. */
    public static Money of(String yuan) {
        return ofYuan(new BigDecimal(yuan));
    }

    /** The same, from a number of yuan; a third decimal or an amount beyond 92 quadrillion yuan is an {@link ArithmeticException}. */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    /** A share of this amount, rounded down to the whole yuan, as the district pays no broken yuan. */
    public Money share(BigDecimal share) {
        return ofYuan(BigDecimal.valueOf(fen, 2).multiply(share).setScale(0, RoundingMode.DOWN));
    }

    /** So many of so many equal parts of this amount, such as days of a month; a broken fen is dropped. */
    public Money part(long of, long all) {
        return new Money(BigInteger.valueOf(fen)
                .multiply(BigInteger.valueOf(of))
                .divide(BigInteger.valueOf(all))
                .longValueExact());
    }

    public Money atMost(Money cap) {
        return fen <= cap.fen ? this : cap;
    }

    public boolean isZero() {
        return fen == 0;
    }

    /** The amount in yuan, with no decimals that say nothing: 3000, 1234.5. */
    public BigDecimal yuan() {
        var yuan = BigDecimal.valueOf(fen, 2).stripTrailingZeros();
        return yuan.scale() < 0 ? yuan.setScale(0) : yuan;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
