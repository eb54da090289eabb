package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.harness.Privilege.Audience;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may open what: every page of the portal, by every kind of person, with their own and with somebody else's object. */
@PortalTest
class PrivilegesTest {
    private static final int STATEMENTS = 15;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Visitor visitor;

    @Autowired
    Places places;

    @Autowired
    StatementCounter statements;

    @Autowired
    Sql sql;

    private final Map<Audience, Person> people = new EnumMap<>(Audience.class);

    @BeforeEach
    void signIn() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        for (var audience : Audience.values())
            if (audience.needsSignIn()) people.put(audience, visitor.person().signIn(audience.person));
    }

    @Test
    void everyPageHasItsRow() {
        List<String> there = mappings.getHandlerMethods().entrySet().stream()
                .filter(each -> !each.getValue().getBeanType().getPackageName().equals("org.dishui"))
                .filter(each -> !each.getValue().getBeanType().getSimpleName().equals("ErrorPages"))
                .flatMap(each -> routes(each.getKey()))
                .sorted()
                .toList();
        assertThat(Privilege.all().stream().map(Privilege::route).sorted().toList())
                .isEqualTo(there);
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern ->
                        mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern));
    }

    @Test
    void strangersReadWhatIsPublicAndSignInForTheRest() {
        for (var page : pages()) {
            var answer = visitor.get(places.own(page));
            if (!page.audience().needsSignIn())
                assertThat(answer.statusCode()).as(page.toString()).isLessThan(500);
            else {
                assertThat(answer.statusCode()).as(page.toString()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElseThrow())
                        .as(page.toString())
                        .endsWith("/sign-in");
            }
            if (page.audience() == Audience.EVERYONE)
                assertThat(answer.headers().firstValue("Set-Cookie"))
                        .as(page.toString())
                        .isEmpty();
        }
    }

    @Test
    void eachRoleOpensItsAreaAndNoOther() {
        people.forEach((role, person) -> {
            for (var page : pages()) {
                if (!page.audience().needsSignIn()) continue;
                int status = person.get(places.own(page)).statusCode();
                if (page.isFor(role))
                    assertThat(status).as(page + " by " + role).isLessThan(500).isNotEqualTo(403);
                else assertThat(status).as(page + " by " + role).isEqualTo(403);
            }
        });
    }

    @Test
    void somebodyElsesObjectIsNotThere() {
        for (var page : pages()) {
            if (!page.pattern().contains("{reference}")) continue;
            var answer = whoIsFor(page).get(places.foreign(page));
            assertThat(answer.statusCode()).as(page.toString()).isEqualTo(404);
        }
    }

    @Test
    void nothingIsPostedWithoutTheFormsToken() {
        for (var post : Privilege.all()) {
            if (post.isPage() || post.audience() == Audience.EVERYONE) continue;
            var person = whoIsFor(post);
            assertThat(person.withoutToken().post(places.own(post)).statusCode())
                    .as(post.toString())
                    .isEqualTo(403);
        }
    }

    @Test
    void somebodyElsesObjectIsNotThereForAPostEither() {
        for (var post : Privilege.all()) {
            if (post.isPage() || !post.pattern().contains("{reference}")) continue;
            var person = whoIsFor(post);
            person.get(post.audience() == Audience.DESK ? "/desk" : "/my/profile");
            var answer =
                    person.post(places.foreign(post), "version", "0", "key", "00000000-0000-4000-8000-000000000000");
            assertThat(answer.statusCode()).as(post.toString()).isIn(400, 404);
            assertThat(answer.statusCode()).as(post.toString()).isNotEqualTo(500);
        }
    }

    @Test
    void noPageAsksTheDatabaseMoreThanFifteenTimes() {
        for (var page : pages()) {
            var person = whoIsFor(page);
            var asked = statements.during(() -> person.get(places.own(page)));
            assertThat(asked).as(page.toString()).hasSizeLessThanOrEqualTo(STATEMENTS);
        }
    }

    @Test
    void personalPagesAreKeptNowhereAndEveryPageCarriesTheHeaders() {
        for (var page : pages()) {
            var person = whoIsFor(page);
            var headers = person.get(places.own(page)).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(page.toString())
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options"))
                    .as(page.toString())
                    .hasValue("nosniff");
            if (page.audience().needsSignIn())
                assertThat(headers.firstValue("Cache-Control").orElse(""))
                        .as(page.toString())
                        .contains("no-store");
        }
    }

    private Person whoIsFor(Privilege page) {
        var person = people.get(page.audience());
        return person == null ? visitor.person() : person;
    }

    private static List<Privilege> pages() {
        return Privilege.all().stream().filter(Privilege::isPage).toList();
    }
}
