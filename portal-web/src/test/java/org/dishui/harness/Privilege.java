package org.dishui.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * One row of privileges.txt: a page, and whom it is for.
 *
 * @param method GET or POST
 * @param pattern as the handler declares it
 * @param audiences who may open it, the usual one first
 */
record Privilege(String method, String pattern, List<Audience> audiences) {
    /** The areas of the portal, and who of the demo stands for each. */
    enum Audience {
        EVERYONE("-"),
        /** The way in and out. */
        ACCOUNT("-"),
        APPLICANT("lin"),
        DESK("rui"),
        /** Editors and publishers. */
        ADMIN("hui"),
        ADMINISTRATOR("dong"),
        AUDITOR("xin");

        final String person;

        Audience(String person) {
            this.person = person;
        }

        boolean needsSignIn() {
            return !person.equals("-");
        }
    }

    static List<Privilege> all() {
        try {
            return new ClassPathResource("privileges.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .map(parts -> new Privilege(parts[0], parts[1], audiences(parts[2])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Audience> audiences(String names) {
        return Arrays.stream(names.split(",")).map(Audience::valueOf).toList();
    }

    Audience audience() {
        return audiences.getFirst();
    }

    boolean isFor(Audience audience) {
        return audiences.contains(audience);
    }

    boolean isPage() {
        return method.equals("GET");
    }

    /** No page that a person reads in the browser: a feed, a map, data, or a file. */
    boolean isForMachines() {
        return pattern.matches("/api(/.*)?|.*\\.(pdf|atom|txt|xml)");
    }

    boolean hasObject() {
        return pattern.contains("{");
    }

    String route() {
        return method + " " + pattern;
    }

    @Override
    public String toString() {
        return route() + " " + audiences;
    }
}
