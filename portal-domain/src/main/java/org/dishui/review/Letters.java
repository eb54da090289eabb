package org.dishui.review;

import java.util.Optional;
import org.dishui.application.ApplicationId;

/** All letters that went out. */
public interface Letters {
    IssuedLetter save(IssuedLetter letter);

    Optional<IssuedLetter> findById(LetterCode code);

    Optional<IssuedLetter> findByApplication(ApplicationId application);
}
