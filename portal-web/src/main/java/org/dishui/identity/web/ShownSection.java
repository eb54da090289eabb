package org.dishui.identity.web;

import java.util.List;

/** A section of the profile as its page shows it. */
record ShownSection(String word, List<ShownFact> facts) {}
