package org.dishui.watch;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.dishui.identity.AccountId;
import org.dishui.shared.Job;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Looks at all saved searches every morning, a transaction for each person. */
@Service
public class LookingAgain implements Job {
    private static final int AT_ONCE = 500;

    private final Watchers watchers;
    private final Watching watching;

    LookingAgain(Watchers watchers, Watching watching) {
        this.watchers = watchers;
        this.watching = watching;
    }

    @Override
    public String name() {
        return "look-at-searches";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(6, 0));
    }

    @Override
    public void run() {
        var after = new AccountId(new UUID(0, 0));
        for (List<AccountId> people = watchers.after(after, AT_ONCE);
                !people.isEmpty();
                people = watchers.after(after, AT_ONCE)) {
            people.forEach(this::lookFor);
            after = people.getLast();
        }
    }

    private void lookFor(AccountId person) {
        try {
            watching.lookFor(person);
        } catch (OptimisticLockingFailureException busy) {
            // the person is at it right now; the next morning looks again
        }
    }
}
