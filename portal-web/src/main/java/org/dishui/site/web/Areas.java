package org.dishui.site.web;

import java.util.List;

/** Who a part of the address space is for. A page outside all of these is not found: a new one is entered here first. */
final class Areas {
    /** Read by everyone, by GET alone: no session, no cookie, the same bytes for all. */
    static final String[] PUBLIC = {
        "/",
        "/programs/**",
        "/compare",
        "/districts",
        "/glossary",
        "/life-events/**",
        "/services/**",
        "/policies/**",
        "/housing/**",
        "/workspaces/**",
        "/funds/**",
        "/communities/**",
        "/platforms/**",
        "/events/**",
        "/exchange/**",
        "/targets",
        "/promise",
        "/track",
        "/verify/**",
        "/mailbox/**",
        "/feed.atom",
        "/events.ics",
        "/sitemap.xml",
        "/robots.txt",
        "/help/**",
        "/actuator/health/**"
    };

    /** Read by machines, also from pages of other sites. */
    static final String OPEN_DATA = "/api/**";

    /** The one address there that is posted to; it keeps nothing. */
    static final String OPEN_CHECK = "/api/v1/check";

    /** Files of ours, see {@link Assets}; browsers ask for the last one though there is none. */
    static final String[] FILES = {"/css/**", "/js/**", "/images/**", "/*.svg", "/favicon.ico"};

    /** Reads and posts that keep nothing: the pre-check, and the open data, which refuses whatever is no read but its own check. */
    static final String[] STATELESS = {"/check/**", OPEN_DATA, "/error"};

    /** The way in and out, with a session, open to all. */
    static final String[] ACCOUNT = {"/sign-in/**", "/sign-up/**", "/sign-out", "/set-up/**"};

    /** The areas of people with a role; who is a stranger signs in first. */
    static final String[] BEHIND_SIGN_IN = {"/my/**", "/desk/**", "/admin/**"};

    /** What {@code /admin} consists of, and for whom; its first page is for all of them. */
    static final List<Room> ROOMS = List.of(
            new Room("/admin/programs", "site.room.programs", "doc", "EDITOR", "PUBLISHER"),
            new Room("/admin/policies", "site.room.policies", "search", "EDITOR", "PUBLISHER"),
            new Room("/admin/sandbox", "site.room.sandbox", "flask", "EDITOR", "PUBLISHER"),
            new Room("/admin/staff", "site.room.staff", "user", "ADMINISTRATOR"),
            new Room("/admin/audit", "site.room.audit", "link", "AUDITOR", "ADMINISTRATOR"),
            new Room("/admin/jobs", "site.room.jobs", "clock", "ADMINISTRATOR"));

    static final String SIGN_IN = "/sign-in";

    private Areas() {}
}
