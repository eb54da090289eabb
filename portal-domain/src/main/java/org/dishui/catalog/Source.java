package org.dishui.catalog;

import java.time.LocalDate;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A publication that the catalogue's figures come from. */
public record Source(
        String key,
        LocalizedText title,
        LocalizedText dated,
        @Nullable LocalDate date,
        LocalizedText trust) {}
