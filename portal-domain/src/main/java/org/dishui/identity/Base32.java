package org.dishui.identity;

/** Letters and digits that people and authenticator apps can copy (RFC 4648), without padding. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = ((buffer << 8) | (next & 0xff)) & 0xffff;
            for (bits += 8; bits >= 5; bits -= 5) text.append(ALPHABET.charAt((buffer >> (bits - 5)) & 31));
        }
        if (bits > 0) text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31));
        return text.toString();
    }

    static byte[] decode(String text) {
        var bytes = new byte[text.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            buffer = ((buffer << 5) | ALPHABET.indexOf(text.charAt(i))) & 0xffff;
            bits += 5;
            if (bits >= 8 && at < bytes.length) bytes[at++] = (byte) (buffer >> (bits -= 8));
        }
        return bytes;
    }
}
