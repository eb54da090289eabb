package org.dishui.offer;

/** What an officer found when they looked at one of a sample. */
public enum SampleMark {
    /** The person would get it. */
    RIGHT,
    /** They would not, or another amount. */
    WRONG
}
