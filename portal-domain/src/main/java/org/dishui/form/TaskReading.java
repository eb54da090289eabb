package org.dishui.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dishui.form.Reading.Problem;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;

/**
 * One page of a form as somebody sent it.
 *
 * @param answers what was said before, and what is said now
 * @param said the questions that this page answers or leaves empty; files come and go by themselves
 * @param problems what cannot stay as it was typed, in the order of the page
 * @param missing questions that need an answer and have none; whoever comes back later may leave them
 * @param unseen questions that these answers bring up, which the page did not show yet
 */
public record TaskReading(
        Facts answers,
        Set<FactKey> said,
        Map<FactKey, Problem> problems,
        Map<FactKey, Problem> missing,
        List<FactKey> unseen) {}
