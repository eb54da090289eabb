package org.dishui.review.web;

import java.util.List;
import org.dishui.rules.FactKey;
import org.jspecify.annotations.Nullable;

/** The files of a case, one of them open where the address says so. */
record DocumentPane(List<DocumentTab> tabs) {
    public @Nullable DocumentTab current() {
        return tabs.stream().filter(DocumentTab::current).findFirst().orElse(null);
    }

    /** The files that stand in the last submission for a question. */
    List<DocumentTab> of(FactKey fact) {
        return tabs.stream()
                .filter(tab -> !tab.file().earlier() && tab.file().fact().equals(fact))
                .toList();
    }

    /** Whether the open file answers the question: its row has the same colour. */
    public boolean isOn(String fact) {
        var current = current();
        return current != null && current.key().equals(fact);
    }
}
