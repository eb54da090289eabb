package org.dishui.offer;

import java.time.Clock;
import java.util.Random;
import org.dishui.identity.Officer;
import org.dishui.shared.Money;
import org.dishui.shared.Slug;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Tries a program on everybody who agreed to it, and draws the sample. Offers nothing. */
@Service
public class Rehearsing {
    private final OfferDesk desk;
    private final Candidates candidates;
    private final Judging judging;
    private final Rehearsals rehearsals;
    private final TransactionOperations transactions;
    private final Clock clock;

    Rehearsing(
            OfferDesk desk,
            Candidates candidates,
            Judging judging,
            Rehearsals rehearsals,
            TransactionOperations transactions,
            Clock clock) {
        this.desk = desk;
        this.candidates = candidates;
        this.judging = judging;
        this.rehearsals = rehearsals;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes the place of the rehearsal before it. Of two who press at once, the second is told. */
    public void rehearse(Officer me, Slug entry) {
        var program = desk.requireAsLead(me, entry);
        var id = RehearsalId.next();
        var found = new Trial(id, program).run();
        var rehearsal = Rehearsal.of(id, program, found, Deed.of(me, clock.instant()));
        try {
            transactions.executeWithoutResult(transaction -> replace(rehearsal));
        } catch (DataIntegrityViolationException overtaken) {
            throw new OptimisticLockingFailureException("rehearsal of " + entry, overtaken);
        }
    }

    private void replace(Rehearsal rehearsal) {
        rehearsals.latest(rehearsal.entry()).ifPresent(Rehearsal::supersede);
        rehearsals.flush(); // only one counts at any time: the earlier one goes first
        rehearsals.save(rehearsal);
    }

    /** One go over everybody. */
    private final class Trial {
        private final OfferedProgram program;
        private final Reservoir<SampledCase> sample;
        private int tried;
        private int matched;
        private Money total = Money.ZERO;

        Trial(RehearsalId id, OfferedProgram program) {
            this.program = program;
            this.sample =
                    new Reservoir<>(Rehearsal.SAMPLE, new Random(id.value().getLeastSignificantBits()));
        }

        Rehearsal.Findings run() {
            candidates.each(candidate -> {
                if (candidate.isCurrent()) look(candidate);
            });
            return new Rehearsal.Findings(tried, matched, total, sample.kept());
        }

        private void look(Candidate candidate) {
            tried++;
            judging.match(program, candidate.facts()).ifPresent(match -> {
                matched++;
                total = total.plus(match.amount());
                sample.add(SampledCase.of(candidate.person(), match.amount(), null));
            });
        }
    }
}
