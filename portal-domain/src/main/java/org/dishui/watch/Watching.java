package org.dishui.watch;

import java.time.Clock;
import java.util.List;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with saved searches, and what a night finds in them. Lists are read by the web, which knows their addresses. */
@Service
@Transactional
public class Watching {
    /** So many one person can save. */
    public static final int MOST = 20;

    private final SavedSearches searches;
    private final ObjectProvider<Lookout> lookout;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Watching(SavedSearches searches, ObjectProvider<Lookout> lookout, ApplicationEventPublisher events, Clock clock) {
        this.searches = searches;
        this.lookout = lookout;
        this.events = events;
        this.clock = clock;
    }

    /** Saves a list by its address; one that is saved already stays as it is. */
    public void save(AccountId person, String address) {
        var canonical = lookout.getObject().canonical(address);
        if (searches.findByPersonAndAddress(person, canonical).isPresent()) return;
        if (searches.findByPersonOrderBySavedAtDesc(person).size() >= MOST)
            throw new DomainRuleViolation("watch.too-many", MOST);
        searches.save(SavedSearch.of(person, canonical, lookout.getObject().look(canonical), clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<SavedSearch> of(AccountId person) {
        return searches.findByPersonOrderBySavedAtDesc(person);
    }

    public void callSeen(AccountId person, SavedSearchId id) {
        require(person, id).callSeen();
    }

    public void forget(AccountId person, SavedSearchId id) {
        searches.delete(require(person, id));
    }

    private SavedSearch require(AccountId person, SavedSearchId id) {
        return searches.findByIdAndPerson(id, person).orElseThrow(() -> new NotFound("saved search " + id));
    }

    /** Looks at everything that one person saved, and tells them once if any of it has news. */
    void lookFor(AccountId person) {
        int changed = 0;
        for (var search : searches.findByPersonOrderBySavedAtDesc(person))
            if (search.look(lookout.getObject().look(search.address()))) changed++;
        if (changed > 0) events.publishEvent(new SearchesChanged(person, changed));
    }
}
