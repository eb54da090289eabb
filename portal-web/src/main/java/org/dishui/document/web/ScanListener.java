package org.dishui.document.web;

import org.dishui.document.FileStored;
import org.dishui.document.Scanning;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Has each file scanned after it was stored: again, if the portal went down meanwhile. */
@Component
class ScanListener {
    private final Scanning scanning;

    ScanListener(Scanning scanning) {
        this.scanning = scanning;
    }

    @ApplicationModuleListener
    void on(FileStored event) {
        scanning.scan(event.file());
    }
}
