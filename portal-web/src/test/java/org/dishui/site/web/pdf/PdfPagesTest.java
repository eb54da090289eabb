package org.dishui.site.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dishui.shared.Language;
import org.dishui.shared.PortalClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PdfPagesTest {
    static {
        XRLog.setLoggingEnabled(false); // it tells each step
    }

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final PdfPages PAGES = new PdfPages(engine(), new PdfFonts(), Clock.fixed(NOON, PortalClock.ZONE));

    @ParameterizedTest
    @EnumSource
    void printsBothLanguagesAsTheyAreWritten(Language language) throws IOException {
        byte[] letter = letter("林晓", language.locale(), "你的申请符合规定，决定批准：每月 3,200 元。", "Your application is approved.");
        try (var pdf = Loader.loadPDF(letter)) {
            // as written, with no look-alike among the characters
            assertThat(text(pdf))
                    .contains("林晓", "你的申请符合规定，决定批准：每月 3,200 元。", "Your application is approved.", "8F4K-2M7Q-X9TD")
                    .contains(language == Language.ZH ? "临港人才与创业一窗通" : "One window for Lingang")
                    .contains("1 / 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadAloud(Language language) throws IOException {
        try (var pdf = Loader.loadPDF(letter("林晓", language.locale(), "批准"))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(language.tag());
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .contains("H1", "P", "H2", "Table", "TH", "TD", "Link http://localhost:8080/verify/8F4K-2M7Q-X9TD")
                    .contains(
                            language == Language.ZH
                                    ? "Figure 核验二维码"
                                    : "Figure Square to verify this document with a phone");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("决定书 Decision");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo(language == Language.ZH ? "滴水" : "Dishui");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(NOON);
        }
    }

    @Test
    void carriesTheFontsThatItShowsAndNoMore() throws IOException {
        byte[] letter = letter("林晓", Locale.ENGLISH, "批准");
        try (var pdf = Loader.loadPDF(letter)) {
            assertThat(fonts(pdf)).hasSize(2).allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            });
        }
        assertThat(letter.length).isLessThan(150_000);
    }

    @ParameterizedTest
    @CsvSource({
        "吴𠮷, 吴〓(U+20BB7)",
        "李𪚥, 李〓(U+2A6A5)",
        "𰻝, 𰻝", // of plane 3, and there,
        "😀 Lin, 〓(U+1F600) Lin",
        "⼯⽅, 工方",
        "ﬁne, fine",
        "葛\uDB40\uDD00城, 葛城"
    })
    void showsEveryCharacterOrItsNumber(String name, String shown) throws IOException {
        try (var pdf = Loader.loadPDF(letter(name, Locale.SIMPLIFIED_CHINESE, "批准"))) {
            assertThat(text(pdf)).contains(shown).doesNotContain("#");
        }
    }

    @Test
    void survivesWhatNoPageSays() throws IOException {
        String odd = "a\u0000b\u0001c\uFFFEd\uD800e\u202Ef <img src=\"file:///etc/passwd\"/> &amp; ]]> <!--";
        try (var pdf = Loader.loadPDF(letter(odd, Locale.ENGLISH, odd))) {
            assertThat(text(pdf)).contains("abcdef <img src=\"file:///etc/passwd\"/> &amp; ]]> <!--");
        }
    }

    @Test
    void numbersItsPages() throws IOException {
        String[] many = IntStream.range(0, 200).mapToObj(i -> "第" + i + "段").toArray(String[]::new);
        try (var pdf = Loader.loadPDF(letter("林晓", Locale.SIMPLIFIED_CHINESE, many))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(text(pdf)).contains("2 / " + pdf.getNumberOfPages());
        }
    }

    @Test
    void printsManyAtATime() {
        List<byte[]> letters = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> letter("林" + i, Locale.SIMPLIFIED_CHINESE, "批准第" + i + "号，" + "一二三四五六七八九十".repeat(i)))
                .toList();
        for (int i = 0; i < letters.size(); i++) {
            try (var pdf = Loader.loadPDF(letters.get(i))) {
                assertThat(text(pdf)).contains("林" + i + ":", "批准第" + i + "号");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** What a PDF costs here: printed, not asserted, as machines differ. */
    @Test
    void tellsItsTimes() throws IOException {
        var pages = new PdfPages(engine(), new PdfFonts(), Clock.systemUTC());
        for (int i = 1; i <= 10; i++) {
            long start = System.nanoTime();
            byte[] pdf = letter(pages, "林晓" + i, Locale.SIMPLIFIED_CHINESE, "你的申请符合规定，决定批准");
            if (i == 1 || i == 10)
                System.out.printf(
                        "PDF %d: %d ms, %d KB%n", i, (System.nanoTime() - start) / 1_000_000, pdf.length / 1024);
            Files.write(Path.of("target/letter.pdf"), pdf);
        }
    }

    private static byte[] letter(String name, Locale locale, String... paragraphs) {
        return letter(PAGES, name, locale, paragraphs);
    }

    private static byte[] letter(PdfPages pages, String name, Locale locale, String... paragraphs) {
        Map<String, Object> model = Map.of(
                "title", "决定书 Decision",
                "name", name,
                "paragraphs", List.of(paragraphs),
                "rows", Map.of("金额 Amount", "3,200"),
                "square", QrCode.of("http://localhost:8080/verify/8F4K-2M7Q-X9TD"));
        return pages.render("try/letter", model, locale);
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /** What the parts of the PDF are, as a screen reader is told, with the texts of its pictures. */
    private static List<String> tags(PDStructureNode node) {
        var tags = new ArrayList<String>();
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                String alternative = element.getAlternateDescription();
                tags.add(
                        alternative == null
                                ? element.getStructureType()
                                : element.getStructureType() + " " + alternative);
                tags.addAll(tags(element));
            }
        return tags;
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        PDPage page = pdf.getPage(0);
        var found = new ArrayList<PDFont>();
        for (COSName name : page.getResources().getFontNames())
            found.add(page.getResources().getFont(name));
        return found;
    }

    private static SpringTemplateEngine engine() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/site", "messages/pdf");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
