package org.dishui.review;

import java.util.List;
import java.util.Optional;
import org.dishui.application.ApplicationId;
import org.dishui.application.Decision;
import org.dishui.application.Decisions;
import org.dishui.treasury.Commitment;
import org.dishui.treasury.Commitments;
import org.dishui.treasury.Instalment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells applicants how their cases ended: from the letter that went out, and the money that was committed with it. */
@Component
@Transactional(readOnly = true)
class DecidedCases implements Decisions {
    private final Letters letters;
    private final Commitments commitments;

    DecidedCases(Letters letters, Commitments commitments) {
        this.letters = letters;
        this.commitments = commitments;
    }

    @Override
    public Optional<Decision> of(ApplicationId application) {
        return letters.findByApplication(application).map(this::decision);
    }

    private Decision decision(IssuedLetter issued) {
        var letter = issued.letter();
        var reason = letter.reason();
        return new Decision(
                issued.code().toString(),
                letter.decidedOn(),
                reason == null ? null : reason.word(),
                letter.note(),
                letter.amount(),
                letter.months(),
                letter.conditions(),
                payments(issued.application()));
    }

    private List<Decision.Payment> payments(ApplicationId application) {
        return commitments.findByCaseId(application.value()).map(Commitment::instalments).orElse(List.of()).stream()
                .filter(instalment -> instalment.state() != Instalment.State.STOPPED)
                .map(instalment -> new Decision.Payment(
                        instalment.due(), instalment.amount(), instalment.state() == Instalment.State.PAID))
                .toList();
    }
}
