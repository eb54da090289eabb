package org.dishui.application.web;

import java.time.Instant;
import java.util.List;
import org.dishui.shared.Slug;
import org.dishui.studio.web.DifferenceView;

/**
 * A revision that took effect after an application was begun, which it does not concern.
 *
 * @param own the number of the one that the application stays under
 */
record NewerRevision(Slug slug, int own, int number, Instant from, List<DifferenceView> differences) {}
