package org.dishui.review.web;

import org.dishui.review.IssuedLetter;
import org.dishui.shared.PortalSettings;
import org.dishui.site.web.pdf.QrCode;

/** By what a letter can be checked: its code, the address that shows it, the same as a square, and the hash of its text. */
record LetterSeal(String code, String address, QrCode square, String hash) {
    static LetterSeal of(IssuedLetter issued, PortalSettings settings) {
        var code = issued.code().toString();
        var address = settings.address() + "/verify/" + code;
        return new LetterSeal(code, address, QrCode.of(address), issued.hash());
    }
}
