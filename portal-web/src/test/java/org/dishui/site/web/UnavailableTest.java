package org.dishui.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class UnavailableTest {
    private static final String SESSION = "dishui=01234567-89ab-cdef-0123-456789abcdef";

    @Autowired
    Visitor visitor;

    @Autowired
    TestDatabase.Address database;

    @Test
    void saysSoWhileTheDatabaseIsAwayAndComesBackWithIt() {
        assertThat(visitor.get("/programs/try/kept?q=kept").statusCode()).isEqualTo(200);
        TestDatabase.away(database, () -> {
            assertThat(visitor.get("/programs/try/kept?q=kept").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/css/tokens.css", "Cookie", SESSION).statusCode())
                    .isEqualTo(200);

            var uncached = visitor.get("/programs/try/kept?q=other", "Accept-Language", "en");
            assertThat(uncached.statusCode()).isEqualTo(503);
            assertThat(uncached.body()).contains("The service is interrupted");

            var withSession = visitor.get("/my", "Cookie", SESSION);
            assertThat(withSession.statusCode()).isEqualTo(503);
            assertThat(withSession.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(withSession.headers().firstValue("Content-Security-Policy"))
                    .isPresent();

            var posted = visitor.post("/check/try/asking", "name=%E6%9E%97+%22x%22");
            assertThat(posted.statusCode()).isEqualTo(503);
            assertThat(posted.body()).contains("value=\"林 &quot;x&quot;\"", "action=\"/check/try/asking\"");
        });
        // the pool tries again by itself, within seconds
        assertThat(Stream.generate(() -> visitor.get("/programs/try/kept?q=other"))
                        .limit(5)
                        .anyMatch(answer -> answer.statusCode() == 200))
                .isTrue();
    }
}
