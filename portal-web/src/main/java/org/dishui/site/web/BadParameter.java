package org.dishui.site.web;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A request asks for something by a word, a number or a day that means nothing here. */
public class BadParameter extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String name;
    private final @Nullable String reason;

    public BadParameter(String name) {
        this(name, null);
    }

    /**
     * Says more than which one it is.
     *
     * @param reason key of a message that says what is wrong, and takes the name; absent where the name says enough
     */
    public BadParameter(String name, @Nullable String reason) {
        super("parameter " + name);
        this.name = name;
        this.reason = reason;
    }

    public String name() {
        return name;
    }

    public @Nullable String reason() {
        return reason;
    }
}
