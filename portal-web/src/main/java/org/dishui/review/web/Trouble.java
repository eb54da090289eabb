package org.dishui.review.web;

import java.util.List;
import org.dishui.review.Move;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Money;
import org.dishui.shared.Stale;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a move was not made.
 *
 * @param overtaken somebody changed the case after the page was opened
 */
record Trouble(String message, List<Object> parameters, boolean overtaken) {
    /** Makes a move; says why where that cannot be. */
    static @Nullable Trouble of(Runnable move) {
        try {
            move.run();
            return null;
        } catch (Stale changed) {
            return new Trouble("review.stale", List.of(), true);
        } catch (DomainRuleViolation rule) {
            return new Trouble(rule.key(), rule.parameters(), false);
        }
    }

    /** A move that the case does not allow now is a conflict; anything else can be put right in the form. */
    HttpStatus status(CaseSheet sheet, Move move) {
        return overtaken || !sheet.held().allows(move, sheet.me())
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** What the message names, as the page's language writes it. */
    public Object[] words(Words words) {
        return parameters.stream()
                .map(each -> each instanceof Money money ? words.money(money) : each)
                .toArray();
    }
}
