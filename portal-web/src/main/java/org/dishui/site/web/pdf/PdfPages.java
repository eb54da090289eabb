package org.dishui.site.web.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dishui.shared.Language;
import org.dishui.shared.PortalClock;
import org.dishui.site.web.Words;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints a template as a PDF that can be read aloud: tagged, with its language and title. The template is well-formed XML,
 * styled by CSS 2.1, and stands in {@code pdf/page :: page(title, main)}; it has {@code language} and {@code words} as every page has.
 */
@Component
public class PdfPages {
    private final ITemplateEngine templates;
    private final PdfFonts fonts;
    private final Clock clock;

    PdfPages(ITemplateEngine templates, PdfFonts fonts, Clock clock) {
        this.templates = templates;
        this.fonts = fonts;
        this.clock = clock;
    }

    public byte[] render(String template, Map<String, Object> model, Locale locale) {
        var context = new Context(locale, model);
        context.setVariable("language", Language.of(locale));
        context.setVariable("words", new Words(Language.of(locale)));
        try {
            return print(template, withoutControls(templates.process(template, context)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] print(String template, String page) throws IOException {
        try (var document = new PDDocument();
                var renderer = renderer(template, page, document)) {
            renderer.createPDFWithoutClosing();
            var now = clock.instant().atZone(PortalClock.ZONE);
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(now));
            var printed = new ByteArrayOutputStream();
            document.save(printed);
            return printed.toByteArray();
        }
    }

    private PdfBoxRenderer renderer(String template, String page, PDDocument document) {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .withProducer("Dishui")
                .addDOMMutator(new Legible(fonts, template))
                .withHtmlContent(page, "pdf:/");
        fonts.lend(builder, document);
        PdfParts.lend(builder);
        return builder.buildPdfRenderer();
    }

    /** Characters that XML refuses, and halves of characters: no page says anything by them. */
    private static String withoutControls(String page) {
        return page.codePoints()
                .filter(c ->
                        c >= 0x20 ? c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF : c == '\t' || c == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
