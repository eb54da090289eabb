package org.dishui.audit;

import java.util.UUID;

/** The last link of a chain at the end of a day: it stands for the whole chain before it. */
public record Head(UUID subject, int position, String hash) {}
