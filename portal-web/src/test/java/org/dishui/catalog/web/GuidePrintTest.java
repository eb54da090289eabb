package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class GuidePrintTest {
    @Autowired
    Visitor visitor;

    @Test
    void saysWhatTheGuideSaysInTheReadersLanguage() throws IOException {
        var zh = text("/programs/little-blue-whale.pdf", "zh");
        assertThat(zh).contains("小蓝鲸", "谁可以申请", "5,000元/月", "准备材料", "第 1 版", "临港人才服务组");
        var en = text("/programs/little-blue-whale.pdf", "en");
        assertThat(en)
                .contains("Little Blue Whale", "Who can apply", "Revision 1", "prevails", "programs/little-blue-whale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "big-blue-whale",
                "qihang-fund",
                "talent-visa",
                "ai-innovation-community",
                "permanent-residence-four-years"
            })
    void printsEveryKindOfEntry(String slug) throws IOException {
        for (var language : List.of("zh", "en"))
            assertThat(text("/programs/" + slug + ".pdf", language)).doesNotContain("??", "〓");
    }

    @Test
    void isNotThereForWhatIsNotThere() {
        assertThat(visitor.get("/programs/nothing-here.pdf").statusCode()).isEqualTo(404);
    }

    private String text(String address, String language) throws IOException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    visitor.request(address, "Accept-Language", language).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
            try (var pdf = Loader.loadPDF(answer.body())) {
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith(language);
                return new PDFTextStripper().getText(pdf);
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
