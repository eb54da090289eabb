package org.dishui.form;

/** What screens show of a sealed number: enough to recognise one's own, too little to use. */
final class Mask {
    private Mask() {}

    /** The last four characters. */
    static String ending(String number) {
        return "**** " + number.substring(Math.max(0, number.length() - 4));
    }

    /** The first three and the last four, where it is long enough. */
    static String ends(String number) {
        if (number.length() < 12) return ending(number);
        return number.substring(0, 3) + "*".repeat(number.length() - 7) + number.substring(number.length() - 4);
    }
}
