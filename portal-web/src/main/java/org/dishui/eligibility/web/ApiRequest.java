package org.dishui.eligibility.web;

import java.time.LocalDate;
import org.dishui.rules.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks of a check.
 *
 * @param date absent for today
 */
record ApiRequest(@Nullable LocalDate date, Facts facts) {}
