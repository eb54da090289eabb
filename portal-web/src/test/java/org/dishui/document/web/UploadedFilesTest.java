package org.dishui.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dishui.document.FileId;
import org.dishui.document.Filing;
import org.dishui.identity.AccountId;
import org.dishui.shared.DomainRuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class UploadedFilesTest {
    private final Filing filing = mock(Filing.class);
    private final AccountId lin = AccountId.next();

    @Test
    void saysOfEachFileWhatBecameOfIt() {
        var kept = FileId.next();
        when(filing.store(eq(lin), eq("a.pdf"), any())).thenReturn(kept);
        when(filing.store(eq(lin), eq("b.exe"), any())).thenThrow(new DomainRuleViolation("document.type", "b.exe"));
        var uploads = new UploadedFiles(filing)
                .store(lin, List.of(file("a.pdf", "%PDF-"), file("", ""), file("b.exe", "MZ")));
        assertThat(uploads).hasSize(2);
        assertThat(Upload.stored(uploads)).containsExactly(kept);
        assertThat(Upload.refusals(uploads))
                .extracting(DomainRuleViolation::key)
                .containsExactly("document.type");
    }

    private static MultipartFile file(String name, String content) {
        return new MockMultipartFile("files", name, null, content.getBytes(StandardCharsets.US_ASCII));
    }
}
