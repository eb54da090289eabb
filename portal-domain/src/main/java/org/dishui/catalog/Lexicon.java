package org.dishui.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of the catalogue, by which the search understands what somebody typed. */
public interface Lexicon {
    Understood understand(String typed);

    /**
     * What was typed, as the search takes it.
     *
     * @param marks pieces of text that answer it, in lower case: Chinese ones wherever they stand, others at the beginning of a word
     * @param meant the same with its typing errors corrected; absent where nothing looks like one
     */
    record Understood(List<String> marks, @Nullable String meant) {
        public Understood {
            marks = List.copyOf(marks);
        }

        /** Whether there is no word in it at all. */
        public boolean isNothing() {
            return marks.isEmpty();
        }
    }
}
