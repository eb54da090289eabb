package org.dishui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @Test
    void keepsWhatPeopleReadAndNothingElse() {
        var kept = Map.of(
                "实习协议 v2.pdf", "实习协议 v2.pdf",
                "../../etc/passwd", "passwd",
                "C:\\Users\\lin\\证件.png", "证件.png",
                "a\u0000b\r\nc.pdf", "abc.pdf",
                "he said \"no\"; x=y.pdf", "he said \"no\"; x=y.pdf",
                "𠮷林.pdf", "𠮷林.pdf",
                "invoice\u202Efdp.exe", "invoicefdp.exe",
                "cafe\u0301.pdf", "caf\u00E9.pdf",
                "  a.pdf ", "a.pdf");
        kept.forEach((sent, name) -> assertThat(FileName.of(sent)).hasToString(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "a/", "\u0000", "\u202E", "\uD83D"})
    void givesANameToWhatHasNone(String sent) {
        assertThat(FileName.of(sent)).isEqualTo(FileName.NONE);
        assertThat(FileName.of(null)).isEqualTo(FileName.NONE);
    }

    @Test
    void endsAsTheContentSays() {
        assertThat(FileKind.PDF.called(FileName.of("申请.hta"))).hasToString("申请.hta.pdf");
        assertThat(FileKind.PDF.called(FileName.of("申请.PDF"))).hasToString("申请.PDF");
        assertThat(FileKind.JPEG.called(FileName.of("照片.jpeg"))).hasToString("照片.jpeg");
        assertThat(FileKind.JPEG.called(FileName.of("照片.png"))).hasToString("照片.png.jpg");
        assertThat(FileKind.PNG.called(FileName.NONE)).hasToString("file.png");
        assertThat(FileKind.PDF.called(FileName.of("a".repeat(255))).value())
                .hasSize(255)
                .endsWith(".pdf");
    }

    @Test
    void shortensByCharactersAndKeepsTheEnd() {
        String name = FileName.of("𠮷".repeat(300) + ".pdf").value();
        assertThat(name.codePointCount(0, name.length())).isEqualTo(255);
        assertThat(name).endsWith("𠮷.pdf");
        assertThat(FileName.of("a".repeat(300)).value()).hasSize(255);
    }

    @Test
    void isNeverMadeOfAPath() {
        assertThatThrownBy(() -> new FileName("a/b")).isInstanceOf(IllegalArgumentException.class);
    }
}
