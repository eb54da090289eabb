package org.dishui.studio.web;

import java.util.List;
import org.dishui.studio.Difference;
import org.dishui.studio.Part;
import org.dishui.studio.Place;

/** One difference as it is read: word by word in English, character by character in Chinese; empty where that language did not change. */
record DifferenceView(
        Place place, List<WordDifference.Piece> zh, List<WordDifference.Piece> en, String before, String after) {
    static DifferenceView of(Difference difference) {
        if (difference.before() instanceof Part.Text(var place, var before)
                && difference.after() instanceof Part.Text(var same, var after))
            return new DifferenceView(
                    place,
                    WordDifference.between(before.zh(), after.zh()),
                    WordDifference.between(before.en(), after.en()),
                    "",
                    "");
        return new DifferenceView(
                difference.after().place(),
                List.of(),
                List.of(),
                SectionView.value(difference.before()),
                SectionView.value(difference.after()));
    }

    public boolean isText() {
        return !zh.isEmpty() || !en.isEmpty();
    }
}
