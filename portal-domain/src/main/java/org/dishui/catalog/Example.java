package org.dishui.catalog;

import java.time.LocalDate;
import org.dishui.rules.Certainty;
import org.dishui.rules.Facts;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A person as the policy means it, with the answer that the rule must give; stored beside the rule, run before each publication.
 *
 * @param amount the total in yuan, where the rule is met and gives money
 */
public record Example(
        LocalizedText name,
        Facts facts,
        LocalDate asOf,
        Certainty expected,
        @Nullable Money amount) {}
