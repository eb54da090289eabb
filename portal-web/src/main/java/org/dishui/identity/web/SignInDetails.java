package org.dishui.identity.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What comes with a password.
 *
 * @param address where the request comes from
 * @param link token of the link that confirms an address, or empty
 */
record SignInDetails(String address, String link) {
    static SignInDetails of(HttpServletRequest request) {
        String link = request.getParameter("link");
        return new SignInDetails(request.getRemoteAddr(), link == null ? "" : link);
    }
}
