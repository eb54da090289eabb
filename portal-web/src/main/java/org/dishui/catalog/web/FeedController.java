package org.dishui.catalog.web;

import org.dishui.catalog.CatalogNews;
import org.dishui.catalog.CatalogNews.Item;
import org.dishui.shared.PortalSettings;
import org.dishui.site.web.PublicPage;
import org.dishui.site.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** What is new and what changed in the catalogue, for feed readers. */
@RestController
class FeedController {
    private static final int MOST = 50;

    private final CatalogNews news;
    private final MessageSource messages;
    private final PortalSettings settings;

    FeedController(CatalogNews news, MessageSource messages, PortalSettings settings) {
        this.news = news;
        this.messages = messages;
        this.settings = settings;
    }

    @PublicPage
    @GetMapping(path = "/feed.atom", produces = "application/atom+xml;charset=UTF-8")
    String show(@ModelAttribute("words") Words words) {
        return AtomFeed.of(
                news.latest(MOST).stream().map(item -> told(item, words)).toList(),
                say("catalog.feed.title", words),
                say("site.name", words),
                words.language().tag(),
                settings.address());
    }

    private AtomFeed.News told(Item item, Words words) {
        var title = words.of(item.title());
        boolean fresh = item.number() == 1;
        return new AtomFeed.News(
                item,
                fresh
                        ? say("catalog.feed.new", words, title)
                        : say("catalog.feed.changed", words, title, item.number()),
                item.note().isEmpty() ? words.of(item.summary()) : item.note());
    }

    private String say(String key, Words words, Object... parameters) {
        return messages.getMessage(key, parameters, words.language().locale());
    }
}
