package org.dishui.review;

import java.util.Optional;
import org.dishui.application.Applications;
import org.dishui.application.Reference;
import org.dishui.identity.Applicant;
import org.dishui.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How letters that went out are read: by the applicant all of it, by a stranger who has the code as much as checks a paper. */
@Service
@Transactional(readOnly = true)
public class ReadingLetters {
    private final Letters letters;
    private final Applications applications;

    ReadingLetters(Letters letters, Applications applications) {
        this.letters = letters;
        this.applications = applications;
    }

    /** The letter about one's own case; before it is decided there is none, and about anybody else's there is none either. */
    public IssuedLetter require(Applicant me, Reference reference) {
        var application = applications.require(reference, me.id());
        return letters.findByApplication(application.id()).orElseThrow(() -> new NotFound("letter about " + reference));
    }

    /** By whatever somebody typed. Nothing slows guessing down but the code itself: 60 random bits. */
    public Optional<IssuedLetter> find(String typed) {
        try {
            return letters.findById(LetterCode.of(typed));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }
}
