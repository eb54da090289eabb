package org.dishui.shared;

import java.util.List;

/** A rule of the business said no. Carries the key of a message that every language has, and what that message names. */
public class DomainRuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> parameters;

    public DomainRuleViolation(String key, Object... parameters) {
        super(key + List.of(parameters));
        this.key = key;
        this.parameters = List.of(parameters);
    }

    /** The message's key, for example {@code application.illegal-move}. */
    public String key() {
        return key;
    }

    public List<Object> parameters() {
        return parameters;
    }
}
