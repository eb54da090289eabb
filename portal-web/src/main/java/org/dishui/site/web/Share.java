package org.dishui.site.web;

/**
 * How a page shows where somebody shares it: model attribute {@code share}.
 *
 * @param address the page's own, whatever it was asked with
 */
public record Share(String title, String description, String address, String picture) {
    private static final String PICTURE = "/images/share.png";

    public static Share of(String title, String description, String base, String path) {
        return new Share(title, description, base + path, base + PICTURE);
    }
}
