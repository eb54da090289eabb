package org.dishui.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * One row of privileges.txt: a page, and whom it is for.
 *
 * @param method GET or POST
 * @param pattern as the handler declares it
 * @param audience who may open it
 */
record Privilege(String method, String pattern, Audience audience) {
    /** The areas of the portal, and who of the demo stands for each. */
    enum Audience {
        EVERYONE("-"),
        /** The way in and out. */
        ACCOUNT("-"),
        APPLICANT("lin"),
        DESK("rui"),
        ADMIN("hui");

        final String person;

        Audience(String person) {
            this.person = person;
        }

        boolean needsSignIn() {
            return this == APPLICANT || this == DESK || this == ADMIN;
        }
    }

    static List<Privilege> all() {
        try {
            return new ClassPathResource("privileges.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .map(parts -> new Privilege(parts[0], parts[1], Audience.valueOf(parts[2])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isPage() {
        return method.equals("GET");
    }

    boolean hasObject() {
        return pattern.contains("{");
    }

    String route() {
        return method + " " + pattern;
    }

    @Override
    public String toString() {
        return route() + " " + audience;
    }
}
