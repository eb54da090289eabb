package org.dishui.catalog;

import java.util.ArrayList;
import java.util.List;
import org.dishui.district.DistrictImport;
import org.dishui.shared.Fingerprint;
import org.dishui.shared.Slug;
import org.dishui.treasury.OpeningBudgets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the catalogue of a release: all of it or nothing, and nothing twice. What editors of this district changed stays. */
@Service
@Transactional
public class CatalogImport {
    private final DistrictImport district;
    private final OpeningBudgets budgets;
    private final Entries entries;
    private final Revisions revisions;
    private final Policies policies;
    private final Listings listings;
    private final Publishing publishing;
    private final Fingerprint fingerprint;

    CatalogImport(
            DistrictImport district,
            OpeningBudgets budgets,
            Entries entries,
            Revisions revisions,
            Policies policies,
            Listings listings,
            Publishing publishing,
            Fingerprint fingerprint) {
        this.district = district;
        this.budgets = budgets;
        this.entries = entries;
        this.revisions = revisions;
        this.policies = policies;
        this.listings = listings;
        this.publishing = publishing;
        this.fingerprint = fingerprint;
    }

    /** What an import did. */
    public record Report(int published, int unchanged, List<Slug> keptAsChangedHere, int policies) {}

    public Report take(Shipped shipped) {
        district.take(shipped.authorities(), shipped.calendar());
        budgets.open(shipped.budgets());
        if (listings.clearStale()) listAgain();
        long revised = shipped.policies().stream().filter(this::takePolicy).count();
        int published = 0;
        var kept = new ArrayList<Slug>();
        for (var definition : shipped.entries()) {
            switch (takeEntry(definition)) {
                case NEW -> published++;
                case CHANGED_HERE -> kept.add(definition.slug());
                case KNOWN -> {}
            }
        }
        int unchanged = shipped.entries().size() - published - kept.size();
        return new Report(published, unchanged, List.copyOf(kept), (int) revised);
    }

    private void listAgain() {
        for (var entry : entries.findAll()) {
            var definition = revisions.require(entry.current()).definition();
            if (definition.isListed()) listings.show(definition);
        }
        policies.findAll().forEach(policy -> listings.show(policy.definition()));
    }

    private Entry.Shipment takeEntry(EntryDefinition definition) {
        var entry = entries.findById(definition.slug()).orElseGet(() -> Entry.at(definition.slug()));
        var shipment = entry.receive(fingerprint.of(definition));
        if (shipment == Entry.Shipment.NEW) publishing.publish(entry, definition, Publication.shipped());
        return shipment;
    }

    private boolean takePolicy(PolicyDefinition definition) {
        var hash = fingerprint.of(definition);
        var known = policies.findById(definition.slug());
        boolean revised = known.isEmpty() || known.get().revise(definition, hash);
        if (known.isEmpty()) policies.save(Policy.of(definition, hash));
        if (revised) listings.show(definition);
        return revised;
    }
}
