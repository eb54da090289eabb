package org.dishui.eligibility;

/** What stands between meeting every condition and being sure. */
public enum Doubt {
    /** The rule is an old one that nobody has confirmed since. */
    RULE_UNVERIFIED,
    /** It takes no requests today. */
    NOT_OPEN,
    /** It is being tried out and may change. */
    PILOT,
    /** Places are limited or somebody chooses: capital, homes, workspace, membership. */
    LIMITED,
    /** The amount hangs on something not said yet. */
    AMOUNT_OPEN
}
