package org.dishui.shared;

/** What was asked for is not there, or not there for the one who asks: the two look the same from outside. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
