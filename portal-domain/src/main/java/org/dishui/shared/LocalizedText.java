package org.dishui.shared;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A text in Chinese, which prevails, and in English.
 *
 * @param translates fingerprint of the Chinese text that the English one translates; absent where both were written together
 */
public record LocalizedText(String zh, String en, @Nullable String translates) {
    public LocalizedText {
        zh = zh.strip();
        en = en.strip();
        if (zh.isEmpty() || en.isEmpty()) throw new IllegalArgumentException("a text needs Chinese and English");
    }

    public static LocalizedText of(String zh, String en) {
        return new LocalizedText(zh, en, null);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Whether the Chinese text moved on after the English one was written. */
    public boolean isOutOfDate() {
        return translates != null && !translates.equals(fingerprint(zh));
    }

    /** This text with new words; the English one is marked as behind where only the Chinese one changed. */
    public LocalizedText rewritten(String newZh, String newEn) {
        boolean translated = !newEn.strip().equals(en);
        if (translated || newZh.strip().equals(zh))
            return new LocalizedText(newZh, newEn, translated ? null : translates);
        return new LocalizedText(newZh, newEn, translates == null ? fingerprint(zh) : translates);
    }

    private static String fingerprint(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
