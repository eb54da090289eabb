package org.dishui.application;

import java.util.Optional;

/** What became of applications; told by those who decide and pay, whom this slice does not know. */
public interface Decisions {
    Optional<Decision> of(ApplicationId application);
}
