package org.dishui.identity.web;

import java.util.List;
import org.dishui.form.web.Answer;

/** A section of the profile as its page shows it. */
record ShownSection(String word, List<Answer> answers) {}
