package org.dishui.site.web.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Reads a font, less the code points of its radicals. A radical has the glyph of a whole character, and what is copied from a
 * PDF, searched or read aloud would come out as the radical, which comes first: ⼯ instead of 工.
 */
final class FontFile {
    private static final int RADICALS_FROM = 0x2E80;
    private static final int RADICALS_TO = 0x2FDF;
    private static final int CMAP = 0x636D6170; // "cmap"
    private static final int FULL_UNICODE = 12;
    private static final int GROUP = 12;

    private FontFile() {}

    static TrueTypeFont read(String resource) {
        try (InputStream file = FontFile.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException("the build left out " + resource);
            byte[] font = file.readAllBytes();
            leaveOutRadicals(ByteBuffer.wrap(font));
            var read = new TTFParser().parse(new RandomAccessReadBuffer(font));
            read.setEnableGsub(false); // ligatures gain nothing here, and cost time
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leaveOutRadicals(ByteBuffer font) {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == CMAP) leaveOutRadicals(font, font.getInt(entry + 8));
        }
    }

    private static void leaveOutRadicals(ByteBuffer font, int cmap) {
        int subtables = font.getShort(cmap + 2);
        for (int i = 0; i < subtables; i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(subtable) == FULL_UNICODE) keepOthers(font, subtable + 12);
        }
    }

    /** Moves the groups of code points that stay together, and counts them anew. */
    private static void keepOthers(ByteBuffer font, int count) {
        int groups = font.getInt(count);
        int kept = 0;
        for (int i = 0; i < groups; i++) {
            int group = count + 4 + GROUP * i;
            if (font.getInt(group) >= RADICALS_FROM && font.getInt(group + 4) <= RADICALS_TO) continue;
            font.put(count + 4 + GROUP * kept++, font, group, GROUP);
        }
        font.putInt(count, kept);
    }
}
