package org.dishui.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.dishui.shared.Language;
import org.dishui.shared.PortalSettings;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page shows besides the page. */
@ControllerAdvice
class LayoutAttributes {
    private static final Pattern ADMIN = Pattern.compile("/admin(/.*)?");

    private final PublicPageAddresses addresses;
    private final PortalSettings settings;

    LayoutAttributes(PublicPageAddresses addresses, PortalSettings settings) {
        this.addresses = addresses;
        this.settings = settings;
    }

    @ModelAttribute("language")
    Language language(HttpServletRequest request) {
        return Languages.of(request);
    }

    @ModelAttribute("words")
    Words words(HttpServletRequest request) {
        return new Words(Languages.of(request));
    }

    @ModelAttribute("area")
    SiteArea area(HttpServletRequest request) {
        return SiteArea.of(addressOf(request));
    }

    /** Which of one's own pages this is, or lies below. */
    @ModelAttribute("ownPage")
    String ownPage(HttpServletRequest request) {
        var parts = addressOf(request).split("/", 4);
        return parts.length < 3 ? "/my" : "/my/" + parts[2];
    }

    /** What of the administration is open to whoever is signed in; elsewhere nobody is asked who they are. */
    @ModelAttribute("rooms")
    List<Room> rooms(HttpServletRequest request) {
        if (!ADMIN.matcher(request.getRequestURI()).matches()) return List.of();
        return Areas.ROOMS.stream()
                .filter(room -> room.roles().stream().anyMatch(request::isUserInRole))
                .toList();
    }

    @ModelAttribute("currentAddress")
    String currentAddress(HttpServletRequest request) {
        return addressOf(request);
    }

    @ModelAttribute("demo")
    boolean demo() {
        return settings.isDemo();
    }

    /** This page in the other language; a kept page shows no parameter but its own. */
    @ModelAttribute("inOtherLanguage")
    String inOtherLanguage(HttpServletRequest request) {
        String other = Languages.of(request) == Language.ZH ? "lang=en" : "lang=zh";
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed)
            return failed + "?" + other;
        return request.getRequestURI() + "?" + addresses.queryOf(request) + other;
    }

    /** Of an error page, the address that went wrong. */
    private static String addressOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }
}
