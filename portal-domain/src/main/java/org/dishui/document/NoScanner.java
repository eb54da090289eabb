package org.dishui.document;

import java.io.InputStream;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Stands in where the portal has no scanner. */
@Component
@Fallback
class NoScanner implements Scanner {
    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public ScanState scan(InputStream content) {
        return ScanState.NOT_SCANNED;
    }
}
