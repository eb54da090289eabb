package org.dishui.pages;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The least that a list of programs can cost: its statement by plain JDBC, its rows by a StringBuilder, the rest of the page as it stands. */
final class LimitServer {
    private static final String ROWS = """
            select l.address, l.kind, l.title ->> 'zh', l.title ->> 'en', l.who ->> 'zh', a.definition -> 'short-name' ->> 'zh',
                   l.phase, l.provenance, l.headline ->> 'from', l.headline -> 'label' ->> 'zh'
              from catalog_listing l join district_authority a on a.code = l.authority
             order by l.place, l.address limit 21""";

    private final PreparedStatement statement;
    private final byte[] page;
    private final String head;
    private final String foot;

    private LimitServer(PreparedStatement statement, String page) {
        this.statement = statement;
        this.page = page.getBytes(StandardCharsets.UTF_8);
        int start = page.indexOf("<li class=\"row");
        int end = page.indexOf("</ul>", page.lastIndexOf("<li class=\"row"));
        this.head = page.substring(0, start);
        this.foot = page.substring(end);
    }

    /** Words: JDBC address, password, a list page of the portal in a file. Prints the port that it listens on. */
    public static void main(String[] words) throws IOException, SQLException {
        var connection = DriverManager.getConnection(words[0], "portal", words[1]);
        var limit = new LimitServer(connection.prepareStatement(ROWS), Files.readString(Path.of(words[2])));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.createContext("/list", exchange -> {
            var body = limit.list().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.createContext("/kept", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, limit.page.length);
            try (var out = exchange.getResponseBody()) {
                out.write(limit.page);
            }
        });
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private String list() {
        var html = new StringBuilder(head);
        try (var rows = statement.executeQuery()) {
            for (int row = 0; row < 20 && rows.next(); row++) {
                html.append("<li class=\"row\"><div><span class=\"tag tag--open\">")
                        .append(rows.getString(7))
                        .append("</span></div>");
                html.append("<div class=\"row__name\"><a href=\"")
                        .append(rows.getString(1))
                        .append("\">");
                escaped(html, rows.getString(3)).append("</a> <span lang=\"en\">");
                escaped(html, rows.getString(4)).append("</span><span class=\"row__who\">");
                escaped(html, rows.getString(5)).append("</span></div><div class=\"row__amount\"><b class=\"big\">");
                escaped(html, rows.getString(9)).append("</b><span class=\"row__more\">");
                escaped(html, rows.getString(10)).append("</span></div><div class=\"row__where\"><span>");
                escaped(html, rows.getString(6))
                        .append("</span><span class=\"mark\">")
                        .append(rows.getString(8))
                        .append("</span></div>");
                html.append(
                        "<svg class=\"icon row__go\" aria-hidden=\"true\"><use href=\"/icons.svg#chevron\"></use></svg></li>");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return html.append(foot).toString();
    }

    private static StringBuilder escaped(StringBuilder html, @Nullable String text) {
        if (text == null) return html;
        for (int i = 0; i < text.length(); i++)
            switch (text.charAt(i)) {
                case '<' -> html.append("&lt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(text.charAt(i));
            }
        return html;
    }
}
