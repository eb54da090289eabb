package org.dishui.offer;

/** Why an offer was taken back; its words stand in the messages. */
public enum Cause {
    /** The person no longer agrees to being matched, or has not agreed to the words as they are now. */
    CONSENT,
    /** What the profile says, or the day, no longer gives what was offered. */
    FACTS,
    /** The rules changed, and no longer give it. */
    RULES,
    /** The person has a request of their own. */
    APPLIED,
    /** The person has, or asked for, something else that nobody gets beside it. */
    EXCLUDED,
    /** The entry takes no requests any more. */
    CLOSED,
    /** The office stopped its offers to look into them. */
    STOPPED
}
