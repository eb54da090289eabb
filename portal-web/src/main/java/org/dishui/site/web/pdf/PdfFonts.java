package org.dishui.site.web.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The two fonts of our PDFs: ten megabytes each, read once, by the first PDF; each PDF carries the characters that it shows. */
@Component
class PdfFonts {
    private static final String FAMILY = "Noto Sans SC";
    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

    private final SingletonSupplier<TrueTypeFont> regular =
            SingletonSupplier.of(() -> FontFile.read(FOLDER + "NotoSansSC-Regular.ttf"));
    private final SingletonSupplier<TrueTypeFont> bold =
            SingletonSupplier.of(() -> FontFile.read(FOLDER + "NotoSansSC-Bold.ttf"));
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** Whether this character can be printed; both weights have the same ones. */
    boolean has(int character) {
        try {
            return regular.obtain().getUnicodeCmapLookup().getGlyphId(character) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void lend(PdfRendererBuilder builder, PDDocument document) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.useFont(new Embedded(regular, document), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(new Embedded(bold, document), FAMILY, 700, FontStyle.NORMAL, true);
    }

    /** One of them, for one PDF. */
    private static final class Embedded extends PDFontSupplier {
        private final SingletonSupplier<TrueTypeFont> font;
        private final PDDocument document;

        Embedded(SingletonSupplier<TrueTypeFont> font, PDDocument document) {
            super(null);
            this.font = font;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font.obtain(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
