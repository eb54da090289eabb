package org.dishui.document.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.dishui.document.FileKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikaContentTypesTest {
    private final TikaContentTypes types = new TikaContentTypes();

    @ParameterizedTest
    @CsvSource({
        "255044462D312E370A25E2E3CFD30A, PDF",
        "FFD8FFE000104A46494600010100000100010000, JPEG",
        "FFD8FFE1001845786966000049492A00, JPEG",
        "89504E470D0A1A0A0000000D49484452, PNG"
    })
    void recognizesWhatWeTake(String beginning, FileKind kind) {
        assertThat(types.recognize(HexFormat.of().parseHex(beginning))).hasValue(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4D5A90000300000004000000FFFF0000", // a program
                "504B0304140000000800000021000000", // an archive
                "1F8B0800000000000003", // a compressed file, whatever it unpacks to
                "D0CF11E0A1B11AE1", // an old Office file
                "474946383961010001008000", // a picture of another kind
                "7F454C4602010100",
                "00",
                "2550"
            })
    void refusesEverythingElse(String beginning) {
        assertThat(types.recognize(HexFormat.of().parseHex(beginning))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script> %PDF-1.4",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "#!/bin/sh\n# %PDF-1.7\nrm",
                "PK\u0003\u0004 %PDF-1.7",
                "MZ %PDF-1.7",
                "GIF89a %PDF-1.7",
                "some text and then %PDF-1.7",
                "just text"
            })
    void refusesWhatIsSomethingElseAtItsBeginning(String beginning) {
        assertThat(types.recognize(beginning.getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }
}
