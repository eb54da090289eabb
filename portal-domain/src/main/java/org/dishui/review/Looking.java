package org.dishui.review;

import java.time.Duration;
import java.util.List;
import org.dishui.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a case before them at the same time. */
@Service
@Transactional
public class Looking {
    private static final Duration A_WHILE = Duration.ofMinutes(2);

    private final Looks looks;
    private final CaseClock clock;

    Looking(Looks looks, CaseClock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    /** Notes that the officer opened the case, and says who else has within the last two minutes. */
    public List<String> at(OpenedCase opened, Officer officer) {
        var now = clock.now();
        return looks.look(officer, opened.held().id(), now, now.minus(A_WHILE));
    }
}
