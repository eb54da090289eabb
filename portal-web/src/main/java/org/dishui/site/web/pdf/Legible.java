package org.dishui.site.web.pdf;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes all text of a page printable: a character that our fonts lack, as some in names, is shown as 〓 and its number, which a
 * person can look up; nothing disappears or turns into another sign. The document's title, which is not printed, keeps it.
 */
class Legible implements FSDOMMutator {
    private static final Logger log = LoggerFactory.getLogger(Legible.class);

    private final PdfFonts fonts;
    private final String page;
    private final TreeSet<Integer> missing = new TreeSet<>();

    Legible(PdfFonts fonts, String page) {
        this.fonts = fonts;
        this.page = page;
    }

    @Override
    public void mutateDocument(Document document) {
        read(document.getDocumentElement());
        if (!missing.isEmpty())
            log.warn(
                    "{} has characters that no font of ours has: {}",
                    page,
                    missing.stream().map(Legible::number).collect(Collectors.joining(" ")));
    }

    private void read(Node node) {
        if (node.getNodeName().equals("head")) return;
        if (node instanceof Text text) text.setData(printable(text.getData()));
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) read(child);
    }

    String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> printable.append(printable(character)));
        return printable.toString();
    }

    private String printable(int character) {
        if (character < 0x7F || fonts.has(character) || Character.isWhitespace(character))
            return Character.toString(character);
        if (isInvisible(character)) return "";
        String common = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        if (common.codePoints().allMatch(fonts::has)) return common;
        missing.add(character);
        return "〓(" + number(character) + ")";
    }

    /** Marks of direction, joiners and selectors of a variant: they have no glyph anywhere. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private static String number(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
