package org.dishui.site.web.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style and the pictures of our PDFs, named pdf:/…; a PDF opens nothing else, whatever text stands in it. */
final class PdfParts implements FSStreamFactory {
    private static final String OURS = "pdf:/[a-z]+\\.(css|png)";

    static void lend(PdfRendererBuilder builder) {
        builder.useProtocolsStreamImplementation(new PdfParts(), "pdf");
        for (var moment : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl(
                    (address, type) -> address.matches(OURS) || address.startsWith("data:image/png;base64,"), moment);
    }

    @Override
    public FSStream getUrl(String address) {
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return Objects.requireNonNull(PdfParts.class.getResourceAsStream(address.replace("pdf:", "/pdf")));
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
