package org.dishui.studio.web;

import java.util.List;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.catalog.PolicyDefinition.Measure;
import org.dishui.catalog.PolicyShelf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What editors still have to find: the measures whose text no source gives, document by document, the longest list first. */
@Controller
class PolicyTextsController {
    private final PolicyShelf policies;

    PolicyTextsController(PolicyShelf policies) {
        this.policies = policies;
    }

    /** A document with the measures that wait for a text, each with its number in the document. */
    record Waiting(PolicyDefinition policy, List<Row> rows) {
        /** How many measures have a text. */
        public int written() {
            return policy.measures().size() - rows.size();
        }
    }

    /** One measure without a text. */
    record Row(int number, Measure measure, PolicyDefinition policy) {}

    @GetMapping("/admin/policies")
    String index(Model model) {
        var documents = policies.all().stream()
                .map(policy -> new Waiting(policy, rows(policy)))
                .sorted((one, other) -> other.rows().size() - one.rows().size())
                .toList();
        model.addAttribute("documents", documents);
        model.addAttribute(
                "missing",
                documents.stream().mapToInt(document -> document.rows().size()).sum());
        return "studio/policies";
    }

    private static List<Row> rows(PolicyDefinition policy) {
        var measures = policy.measures();
        return measures.stream()
                .filter(measure -> measure.title() == null)
                .map(measure -> new Row(measures.indexOf(measure) + 1, measure, policy))
                .toList();
    }
}
