package org.dishui.review.web;

import java.util.List;
import org.dishui.shared.Language;

/**
 * A letter as it will read in one language.
 *
 * @param note in the officer's own words, whatever their language
 */
record LetterText(Language language, String title, List<String> paragraphs, String note, String sign) {}
