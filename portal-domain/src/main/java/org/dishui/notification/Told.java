package org.dishui.notification;

import java.time.LocalDate;
import java.util.List;
import org.dishui.application.Reference;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a message tells besides its kind: no name, no answer, no amount, as mail is read on its way.
 *
 * @param program that the case is about
 * @param day by which something is promised, asked for, paid or to be taken
 * @param count so many instalments, offers or saved searches
 * @param asked everything that the office asks for
 */
public record Told(
        @Nullable String reference,
        @Nullable LocalizedText program,
        @Nullable LocalDate day,
        int count,
        List<Asked> asked) {
    public static final Told NOTHING = new Told(null, null, null, 0, List.of());

    public Told {
        asked = List.copyOf(asked);
    }

    static Told about(Reference reference, LocalizedText program) {
        return new Told(reference.value(), program, null, 0, List.of());
    }

    Told by(@Nullable LocalDate last) {
        return new Told(reference, program, last, count, asked);
    }

    Told asking(List<Asked> items) {
        return new Told(reference, program, day, count, items);
    }

    Told counting(int things) {
        return new Told(reference, program, day, things, asked);
    }

    /**
     * One thing that the office asks for.
     *
     * @param why in the officer's words, less what looks like the number of a person or an account
     */
    public record Asked(LocalizedText what, String why) {
        private static final String NUMBER = "[A-Za-z]{0,2}\\d{6,}[Xx]?";

        public Asked {
            why = why.replaceAll(NUMBER, "******");
        }
    }
}
