package org.dishui.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dishui.Person;
import org.dishui.Portal;
import org.dishui.Visitor;
import org.dishui.identity.Accounts;
import org.dishui.identity.FirstAdministrator;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.TestDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A portal for real people: no demo, the first administrator comes by a link, and nobody who works here by a password alone. */
@SpringBootTest(
        classes = Portal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.demo=false",
            "portal.admin-email=First@dishui.example",
            "portal.keys=test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(Visitor.class)
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext // two portals at once would share the machine's memory for nothing
class OutsideDemoTest {
    private static final String EMAIL = "first@dishui.example";
    private static final String PASSWORD = "hundred year old boat";
    private static final String STEP = "/sign-in/second-factor";
    private static String secret = "";
    private static long enrolledAt;
    private static List<String> recovery = List.of();

    @Autowired
    Visitor visitor;

    @Autowired
    Accounts accounts;

    @Autowired
    FirstAdministrator first;

    @Autowired
    Sql sql;

    @Test
    @Order(1)
    void hasNoDemoPeople() {
        assertThat(visitor.person().get("/sign-in").body()).doesNotContain("dishui-demo", "button class=\"person\"");
        assertThat(visitor.person().signIn("lin@dishui.example", "dishui-demo").statusCode())
                .isEqualTo(422);
    }

    @Test
    @Order(1)
    void hasNoPageWithEverybodysMail() {
        assertThat(visitor.get("/mailbox").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/mailbox/01a21484-f429-78ee-9a23-786b8c0c4eb5").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void printsTheLinkByWhichTheFirstAdministratorChoosesAPassword(CapturedOutput terminal) {
        var printed = Pattern.compile("Become it within 30 minutes: http://\\S+?(/set-up\\?link=\\S+)")
                .matcher(terminal.getAll());
        assertThat(printed.find()).isTrue();
        var person = visitor.person();
        assertThat(person.get(printed.group(1)).body()).contains(EMAIL);
        String token = printed.group(1).replaceAll(".*link=", "");
        assertThat(person.post("/set-up", "link", token, "password", PASSWORD).statusCode())
                .isEqualTo(302);
        assertThat(first.invite()).as("there is one now").isEmpty();
    }

    @Test
    @Order(3)
    void letsNobodyInByThePasswordAlone() {
        var person = halfway();
        for (String area : List.of("/admin", "/admin/programs", "/desk", "/my/profile"))
            assertThat(person.get(area).headers().firstValue("Location"))
                    .as(area)
                    .hasValue(STEP);
    }

    @Test
    @Order(4)
    void enrolsAnAppAtTheFirstSignInAndShowsRecoveryCodesOnce() {
        var person = visitor.foreigner();
        person.get("/admin/programs?q=1");
        person.signIn(EMAIL, PASSWORD);
        var page = Jsoup.parse(person.get(STEP).body());
        secret = page.select("code").text().replace(" ", "");
        assertThat(secret).matches("[A-Z2-7]{32}");
        assertThat(page.select("main svg path").attr("d")).startsWith("M4 4h1v1h-1z");
        assertThat(person.post(STEP + "/enrolment", "code", "000000").statusCode())
                .isEqualTo(422);
        String before = person.session();
        enrolledAt = Instant.now().getEpochSecond() / 30;
        var codes =
                Jsoup.parse(person.post(STEP + "/enrolment", "code", code(0)).body());
        recovery = codes.select("ol code").eachText();
        assertThat(recovery).hasSize(8).allMatch(each -> each.matches("([A-Z2-7]{4}-){2}[A-Z2-7]{4}"));
        assertThat(codes.select("main a.button").attr("href")).isEqualTo("/admin/programs?q=1");
        assertThat(person.session()).isNotEqualTo(before);
        assertThat(person.get("/admin/nothing").statusCode())
                .as("in, but no such page")
                .isEqualTo(404);
        assertThat(person.get(STEP).statusCode()).as("no second time").isEqualTo(302);
    }

    @Test
    @Order(5)
    void asksForACodeAtEveryOtherSignInAndTakesNoneTwice() {
        var person = halfway();
        var page = Jsoup.parse(person.get(STEP).body());
        assertThat(page.select("main svg")).isEmpty();
        assertThat(page.html()).doesNotContain(secret);
        assertThat(person.post(STEP, "code", code(0)).statusCode())
                .as("the one of the enrolment")
                .isEqualTo(422);
        assertThat(person.post(STEP, "code", code(1)).headers().firstValue("Location"))
                .hasValue("/admin");
        var replay = halfway();
        replay.get(STEP);
        assertThat(replay.post(STEP, "code", code(1)).statusCode()).isEqualTo(422);
        assertThat(replay.post(STEP, "code", recovery.getFirst()).statusCode()).isEqualTo(302);
        var again = halfway();
        again.get(STEP);
        assertThat(again.post(STEP, "code", recovery.getFirst()).statusCode()).isEqualTo(422);
    }

    @Test
    @Order(6)
    void keepsNoSecretInSessions() {
        var kept = sql.list(
                "select encode(attribute_bytes, 'escape') as bytes from spring_session_attributes",
                Map.of(),
                String.class);
        assertThat(kept).isNotEmpty().noneMatch(bytes -> bytes.contains(secret) || bytes.contains(recovery.getLast()));
    }

    private Person halfway() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        var person = visitor.foreigner();
        assertThat(person.signIn(EMAIL, PASSWORD).headers().firstValue("Location"))
                .hasValue(STEP);
        return person;
    }

    /** As an app makes it (RFC 6238), so many steps from the enrolment on. */
    private static String code(int steps) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(), "HmacSHA1"));
            long step = enrolledAt + steps;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int at = hash[19] & 15;
            int number = ByteBuffer.wrap(hash, at, 4).getInt() & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }

    private static byte[] decoded() {
        var bits = new StringBuilder();
        for (byte letter : secret.getBytes(StandardCharsets.US_ASCII))
            bits.append(String.format("%5s", Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)))
                    .replace(' ', '0'));
        var key = new byte[20];
        for (int i = 0; i < key.length; i++) key[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        return key;
    }
}
