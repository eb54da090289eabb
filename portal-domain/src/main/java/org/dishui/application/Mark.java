package org.dishui.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeMap;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;

/** Tells some answers from others: a page carries the mark of those it was filled in from, and so disturbs no page about others. */
public record Mark(String value) {
    public static Mark of(String text) {
        return new Mark(text);
    }

    public static Mark of(Facts answers, Collection<FactKey> facts) {
        var said = new TreeMap<String, Value>();
        for (var fact : facts) answers.find(fact).ifPresent(value -> said.put(fact.value(), value));
        return new Mark(HexFormat.of().formatHex(sha256(said.toString()), 0, 8));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
