package org.dishui.site.web;

import java.util.List;
import java.util.Set;

/**
 * The part of the site that a page belongs to: decides which styles it needs and what the navigation marks.
 *
 * @param name first word of the address; empty for home
 */
public record SiteArea(String name) {
    private static final List<NavigationPage> PAGES = List.of(
            new NavigationPage("/programs", "site.nav.programs"),
            new NavigationPage("/life-events", "site.nav.life-events"),
            new NavigationPage("/services", "site.nav.services"),
            new NavigationPage("/housing", "site.nav.housing"),
            new NavigationPage("/funds", "site.nav.funds"),
            new NavigationPage("/communities", "site.nav.communities"),
            new NavigationPage("/policies", "site.nav.policies"),
            new NavigationPage("/check", "site.nav.check"));

    private static final List<NavigationPage> OWN = List.of(
            new NavigationPage("/my", "site.own.overview"),
            new NavigationPage("/my/applications", "site.own.applications"),
            new NavigationPage("/my/payments", "site.own.payments"),
            new NavigationPage("/my/messages", "site.own.messages"),
            new NavigationPage("/my/searches", "site.own.searches"),
            new NavigationPage("/my/documents", "site.own.documents"),
            new NavigationPage("/my/profile", "site.own.profile"));

    private static final Set<String> WITH_FORMS =
            Set.of("check", "my", "desk", "admin", "sign-in", "sign-up", "set-up", "verify");

    private static final Set<String> WITH_LETTERS = Set.of("my", "desk", "verify", "mailbox");

    /** One page of the navigation. */
    public record NavigationPage(String address, String message) {
        public boolean isCurrent(SiteArea area) {
            return address.equals("/" + area.name);
        }
    }

    static SiteArea of(String address) {
        return new SiteArea(address.substring(1).split("/", 2)[0]);
    }

    /** The areas of staff, which are set smaller and have no pictures. */
    public boolean isWork() {
        return name.equals("desk") || name.equals("admin");
    }

    public boolean hasForms() {
        return WITH_FORMS.contains(name);
    }

    /** The areas that show what the district wrote: letters and mails. */
    public boolean hasLetters() {
        return WITH_LETTERS.contains(name);
    }

    /** The pages of those who signed in to apply. */
    public List<NavigationPage> own() {
        return OWN;
    }

    public List<NavigationPage> pages() {
        return PAGES;
    }
}
