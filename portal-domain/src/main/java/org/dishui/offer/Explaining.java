package org.dishui.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dishui.catalog.ProgramPage;
import org.dishui.catalog.Revisions;
import org.dishui.eligibility.Checkable;
import org.dishui.eligibility.Checking;
import org.dishui.eligibility.Outcome;
import org.dishui.identity.Applicant;
import org.dishui.identity.Profile;
import org.dishui.identity.Profiles;
import org.dishui.rules.Facts;
import org.dishui.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people look at their own offers: what there is, and why. */
@Service
@Transactional(readOnly = true)
public class Explaining {
    private final Offers offers;
    private final MyOffers mine;
    private final Profiles profiles;
    private final Revisions revisions;
    private final ProgramPage programs;
    private final Checking checking;
    private final Clock clock;

    Explaining(
            Offers offers,
            MyOffers mine,
            Profiles profiles,
            Revisions revisions,
            ProgramPage programs,
            Checking checking,
            Clock clock) {
        this.offers = offers;
        this.mine = mine;
        this.profiles = profiles;
        this.revisions = revisions;
        this.programs = programs;
        this.checking = checking;
        this.clock = clock;
    }

    public List<MyOffers.Row> list(Applicant me) {
        return mine.of(me.id(), LocalDate.now(clock));
    }

    /**
     * An offer, and how the rules read it off the profile today.
     *
     * @param outcome clause by clause, under the revision that it was made under
     */
    public record Explained(Offer offer, Outcome outcome) {}

    public Explained explain(Applicant me, OfferId id) {
        var offer = offers.require(id, me.id());
        var facts = profiles.findById(me.id()).map(Profile::facts).orElse(Facts.NONE);
        var authority = programs.find(offer.entry())
                .orElseThrow(() -> new NotFound("entry " + offer.entry()))
                .authority();
        var definition = revisions.require(offer.revision()).definition();
        return new Explained(offer, checking.check(new Checkable(definition, authority), facts));
    }
}
