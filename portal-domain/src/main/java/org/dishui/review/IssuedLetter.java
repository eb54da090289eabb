package org.dishui.review;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.dishui.application.ApplicationId;
import org.jspecify.annotations.Nullable;

/** A letter that went out, under its code; never changed. */
@Entity
@Table(name = "review_letter")
public class IssuedLetter {
    @EmbeddedId
    private LetterCode code;

    private ApplicationId application;
    private Letter letter;
    private String hash;
    private Instant issuedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected IssuedLetter() {}

    static IssuedLetter of(ApplicationId application, Letter letter, String hash, Instant now) {
        var issued = new IssuedLetter();
        issued.code = LetterCode.next();
        issued.application = application;
        issued.letter = letter;
        issued.hash = hash;
        issued.issuedAt = now;
        return issued;
    }

    public LetterCode code() {
        return code;
    }

    public ApplicationId application() {
        return application;
    }

    public Letter letter() {
        return letter;
    }

    /** SHA-256 over the letter's text: printed on it, so that a changed copy shows. */
    public String hash() {
        return hash;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
