package org.dishui.review.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.dishui.application.Reference;
import org.dishui.review.ReviewQueue.Filter;
import org.dishui.review.ReviewQueue.View;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where in the desk an officer is, as the address says it: every link and every move leads back there.
 *
 * @param view of the queue: due, mine, decision, paused
 * @param q words that were searched for
 * @param after cursor of the queue's page
 * @param file that is open beside the case
 */
record Here(String view, String q, String after, String file) {
    private static final int LONGEST = 80;

    Here(@Nullable String view, @Nullable String q, @Nullable String after, @Nullable String file) {
        this.view = word(view == null ? "" : view);
        this.q = q == null ? "" : shortened(q.strip());
        this.after = after == null ? "" : after;
        this.file = file == null ? "" : file;
    }

    private static String word(String typed) {
        return Arrays.stream(View.values())
                .map(view -> view.name().toLowerCase(Locale.ROOT))
                .filter(typed::equals)
                .findFirst()
                .orElse("due");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    Filter filter() {
        return new Filter(View.valueOf(view.toUpperCase(Locale.ROOT)), q);
    }

    /** Another view of the queue, from its beginning. */
    public String queue(String other) {
        return address("/desk", new Here(other, q, "", ""));
    }

    public String queue() {
        return address("/desk", new Here(view, q, after, ""));
    }

    public String next(String cursor) {
        return address("/desk", new Here(view, q, cursor, ""));
    }

    public String toCase(Reference reference) {
        return address("/desk/cases/" + reference, new Here(view, q, after, ""));
    }

    /** The case as it stands open, with its file. */
    public String again(Reference reference) {
        return address("/desk/cases/" + reference, this);
    }

    /** A page below the case. */
    public String to(Reference reference, String page) {
        return address("/desk/cases/" + reference + "/" + page, this);
    }

    public String toFile(Reference reference, String id) {
        return address("/desk/cases/" + reference, new Here(view, q, after, id));
    }

    private static String address(String path, Here here) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!here.view.equals("due")) address.queryParam("view", here.view);
        if (!here.q.isEmpty()) address.queryParam("q", "{q}");
        if (!here.after.isEmpty()) address.queryParam("after", "{after}");
        if (!here.file.isEmpty()) address.queryParam("file", "{file}");
        return address.encode()
                .buildAndExpand(Map.of("q", here.q, "after", here.after, "file", here.file))
                .toUriString();
    }
}
