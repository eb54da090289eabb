package org.dishui.site.web;

import java.io.Serial;

/** A request asks for something by a word, a number or a day that means nothing here. */
public class BadParameter extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String name;

    public BadParameter(String name) {
        super("parameter " + name);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
