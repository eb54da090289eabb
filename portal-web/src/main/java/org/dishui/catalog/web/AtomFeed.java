package org.dishui.catalog.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dishui.catalog.CatalogNews.Item;

/** Writes an Atom feed (RFC 4287). */
final class AtomFeed {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final String base;

    private AtomFeed(String base) throws XMLStreamException {
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        this.base = base;
    }

    /** One entry of the feed, in the reader's language. */
    record News(Item item, String title, String summary) {}

    static String of(List<News> news, String title, String author, String language, String base) {
        try {
            var feed = new AtomFeed(base);
            feed.head(
                    title,
                    author,
                    language,
                    news.isEmpty() ? Instant.EPOCH : news.getFirst().item().from());
            for (var each : news) feed.entry(each);
            feed.xml.writeEndDocument();
            return feed.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void head(String title, String author, String language, Instant updated) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", language);
        element("id", base + "/feed.atom");
        element("title", title);
        element("updated", updated.toString());
        link("self", base + "/feed.atom");
        link("alternate", base + "/programs");
        xml.writeStartElement("author");
        element("name", author);
        xml.writeEndElement();
    }

    private void entry(News news) throws XMLStreamException {
        var address = base + "/programs/" + news.item().slug();
        xml.writeStartElement("entry");
        element("id", address + "/history#revision-" + news.item().number());
        element("title", news.title());
        element("updated", news.item().from().toString());
        link("alternate", address);
        link("related", address + "/history");
        element("summary", news.summary());
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }
}
