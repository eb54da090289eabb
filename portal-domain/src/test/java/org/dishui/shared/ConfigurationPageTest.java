package org.dishui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/configuration.md is made from the Javadoc of {@link PortalSettings}: {@code -Dportal.docs=write} writes it anew. */
class ConfigurationPageTest {
    private static final Path SOURCE = Path.of("src/main/java/org/dishui/shared/PortalSettings.java");
    private static final Path PAGE = Path.of("../docs/configuration.md");
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*?)(?= \\* @param|\\*/)");

    @Test
    void saysWhatTheSettingsSay() throws IOException {
        String page = page(Files.readString(SOURCE));
        if ("write".equals(System.getProperty("portal.docs"))) Files.writeString(PAGE, page);
        assertThat(Files.readString(PAGE))
                .as("docs/configuration.md is behind: -Dportal.docs=write")
                .isEqualTo(page);
    }

    private static String page(String source) {
        var rows = new StringBuilder();
        PARAM.matcher(source.lines().map(String::strip).reduce("", (text, line) -> text + " " + line))
                .results()
                .forEach(match -> rows.append("| `%s` | %s |\n"
                        .formatted(
                                variable(match.group(1)),
                                match.group(2).replaceAll(" \\* +", " ").strip())));
        return """
                # Configuration

                Dishui is configured by its environment alone. An empty variable counts as none. This page is made from the
                Javadoc of `PortalSettings`.

                | variable | meaning |
                |---|---|
                %s| `SERVER_PORT` | Port of the web server. Default: `8080`. |
                | `SERVER_ADDRESS` | Address that it listens on. Default: `127.0.0.1` in demo, else all. |

                Everything else that Spring Boot reads from the environment works, too, such as `LOGGING_LEVEL_ORG_DISHUI`.
                """.formatted(rows);
    }

    private static String variable(String component) {
        return "PORTAL_" + component.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
