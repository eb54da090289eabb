package org.dishui.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {
    @ParameterizedTest
    @CsvSource({"1, 1 KB", "1024, 1 KB", "90000, 88 KB", "1048575, 1024 KB", "2202009, 2.1 MB", "20971520, 20.0 MB"})
    void isReadInKilobytesOrMegabytes(long bytes, String read) {
        assertThat(new FileSize(bytes)).hasToString(read);
    }
}
