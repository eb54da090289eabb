package org.dishui.catalog.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dishui.catalog.CatalogNews;
import org.dishui.catalog.LifeEvents;
import org.dishui.catalog.PolicyShelf;
import org.dishui.shared.PortalSettings;
import org.dishui.site.web.PublicPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every page of the catalogue, for search engines. */
@RestController
class SitemapController {
    /** What the protocol allows in one file, less the few pages that are no entry's. */
    private static final int MOST = 49_000;

    private final CatalogNews news;
    private final PolicyShelf policies;
    private final LifeEvents events;
    private final PortalSettings settings;

    SitemapController(CatalogNews news, PolicyShelf policies, LifeEvents events, PortalSettings settings) {
        this.news = news;
        this.policies = policies;
        this.events = events;
        this.settings = settings;
    }

    @PublicPage
    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String show() {
        try {
            return write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Robots read what everybody reads: each list once, not in all the ways it can be narrowed. */
    @PublicPage
    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots() {
        return """
                User-agent: *
                Disallow: /*?
                Disallow: /my
                Disallow: /desk
                Disallow: /admin
                Disallow: /sign-in
                Disallow: /sign-up
                Sitemap: %s/sitemap.xml
                """.formatted(settings.address());
    }

    private String write() throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        page(xml, "/", null);
        for (var shelf : Arrays.asList(Shelf.values())) page(xml, shelf.address(), null);
        for (var other : List.of("/policies", "/districts", "/glossary")) page(xml, other, null);
        for (var policy : policies.all()) page(xml, "/policies/" + policy.slug(), null);
        page(xml, "/life-events", null);
        for (var event : events.all()) page(xml, "/life-events/" + event.slug(), null);
        for (var entry : news.pages(MOST)) page(xml, "/programs/" + entry.slug(), entry.from());
        xml.writeEndDocument();
        return text.toString();
    }

    private void page(XMLStreamWriter xml, String address, @Nullable Instant changed) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(settings.address() + address);
        xml.writeEndElement();
        if (changed != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed.toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
