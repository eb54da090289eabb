package org.dishui.offer;

import java.time.Instant;
import java.time.LocalDate;
import org.dishui.identity.AccountId;

/**
 * Somebody was made offers, all of one night together.
 *
 * @param until the last day of the one that ends first
 */
public record OffersMade(AccountId person, int offers, LocalDate until, Instant at) {}
