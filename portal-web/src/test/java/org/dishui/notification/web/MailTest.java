package org.dishui.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.dishui.Portal;
import org.dishui.identity.Accounts;
import org.dishui.identity.ChoosingPassword;
import org.dishui.identity.EmailAddress;
import org.dishui.identity.RegisteringStaff;
import org.dishui.identity.Role;
import org.dishui.identity.SignUpRepeated;
import org.dishui.identity.SigningUp;
import org.dishui.notification.Outbox;
import org.dishui.notification.Posting;
import org.dishui.shared.Language;
import org.dishui.shared.MovableClock;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails as a real mail server gets them. */
@SpringBootTest(
        classes = Portal.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "portal.demo=yes-really",
            "portal.base-url=https://dishui.example/",
            "portal.mail-from=滴水 <window@dishui.example>",
            "portal.mail-rounds=PT24H"
        })
@ContextConfiguration(initializers = TestDatabase.class)
class MailTest {
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Posting posting;

    @Autowired
    Outbox outbox;

    @Autowired
    SigningUp signingUp;

    @Autowired
    ChoosingPassword passwords;

    @Autowired
    RegisteringStaff staff;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    Sql sql;

    @BeforeAll
    static void open() {
        SERVER.start();
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add(
                "portal.mail-url", () -> "smtp://127.0.0.1:" + SERVER.getSmtp().getPort());
    }

    @BeforeEach
    void empty() throws FolderException {
        SERVER.purgeEmailFromAllMailboxes();
        sql.update("update notification_message set sent_at = now() where sent_at is null", Map.of());
    }

    @Test
    void arrivesInTheLanguageOfTheAccountAsTextAndAsHtml() throws Exception {
        signUp("zh@dishui.example", Language.ZH);
        signUp("en@dishui.example", Language.EN);
        assertThat(posting.sendWaiting()).isEqualTo(2);
        var zh = mailTo("zh@dishui.example");
        assertThat(zh.getSubject()).isEqualTo("请确认你的邮箱");
        assertThat(zh.getFrom()[0].toString()).contains("window@dishui.example");
        assertThat(zh.getHeader("Content-Language")).containsExactly("zh-CN");
        assertThat(zh.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var plain = part(zh, "text/plain");
        var html = part(zh, "text/html");
        assertThat(plain).contains("有人用这个邮箱在滴水注册了账户", "https://dishui.example/sign-in?link=");
        assertThat(html).contains("<html lang=\"zh-CN\"", "有人用这个邮箱在滴水注册了账户", "https://dishui.example/sign-in?link=");
        var en = mailTo("en@dishui.example");
        assertThat(en.getSubject()).isEqualTo("Please confirm your email address");
        assertThat(part(en, "text/plain"))
                .contains("Somebody opened an account")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void isWrittenWithTheDeedOrNotAtAll() {
        var account = accounts.findByEmail("lin@dishui.example").orElseThrow().id();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new SignUpRepeated(account));
            assertThat(CompletableFuture.supplyAsync(posting::sendWaiting).join())
                    .as("not before the commit")
                    .isZero();
            status.setRollbackOnly();
        });
        assertThat(posting.sendWaiting()).isZero();
        transaction.executeWithoutResult(status -> events.publishEvent(new SignUpRepeated(account)));
        assertThat(posting.sendWaiting()).isOne();
        assertThat(posting.sendWaiting()).as("once").isZero();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void goesOutOnceAfterAnOutage() {
        signUp("later@dishui.example", Language.ZH);
        SERVER.stop();
        assertThat(posting.sendWaiting()).isZero();
        assertThat(posting.sendWaiting()).as("it waits").isZero();
        assertThat(sql.one("select failure from notification_message where sent_at is null", Map.of(), String.class))
                .isEqualTo("MailSendException");
        SERVER.start();
        clock.at(
                Instant.now().plus(Duration.ofMinutes(2)),
                () -> assertThat(posting.sendWaiting()).isOne());
        clock.at(
                Instant.now().plus(Duration.ofHours(5)),
                () -> assertThat(posting.sendWaiting()).isZero());
        assertThat(mailsTo("later@dishui.example")).hasSize(1);
    }

    @Test
    void isTakenOverFromANodeThatDied() {
        signUp("orphan@dishui.example", Language.ZH);
        var now = clock.instant();
        assertThat(outbox.claim(now, now.plus(Duration.ofMinutes(5)), Instant.EPOCH))
                .isPresent();
        assertThat(posting.sendWaiting()).as("in somebody's hand").isZero();
        clock.at(
                now.plus(Duration.ofMinutes(6)),
                () -> assertThat(posting.sendWaiting()).isOne());
    }

    @Test
    void isSentOnceByTwoNodesAtATime() throws Exception {
        for (int i = 0; i < 40; i++) signUp("crowd" + i + "@dishui.example", Language.EN);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var sent = nodes.invokeAll(List.<Callable<Integer>>of(posting::sendWaiting, posting::sendWaiting)).stream()
                    .mapToInt(each -> each.resultNow())
                    .sum();
            assertThat(sent).isEqualTo(40);
        }
        assertThat(Arrays.stream(SERVER.getReceivedMessages())
                        .map(GreenMailUtil::getWholeMessage)
                        .map(mail -> mail.replaceAll("(?s).*Message-ID: (\\S+).*", "$1"))
                        .distinct())
                .hasSize(40);
        assertThat(SERVER.getReceivedMessages()).hasSize(40);
    }

    @Test
    void tellsOfEveryDeedAndOfNothingSensitive() throws Exception {
        sql.update(
                "update notification_message set sent_at = null, attempts = 0, written_at = now(), next_try_at = now()",
                Map.of());
        signUp("new@dishui.example", Language.ZH);
        signUp("lin@dishui.example", Language.ZH);
        passwords.askForLink("omar@dishui.example");
        var dong = accounts.findByEmail("dong@dishui.example").orElseThrow();
        staff.register(
                dong.id(), EmailAddress.of("clerk@dishui.example"), "吏", Set.of(Role.AUDITOR), null, Language.EN);
        assertThat(posting.sendWaiting()).isGreaterThan(40);
        var subjects = Arrays.stream(SERVER.getReceivedMessages())
                .map(MailTest::subject)
                .toList();
        for (var start : List.of(
                "已收到：",
                "补正已收到：",
                "请补正：",
                "已作出决定：",
                "已答复：",
                "发放安排：",
                "请确认你的邮箱",
                "你已经有账户了",
                "Your staff account is ready"))
            assertThat(subjects).as(start).anyMatch(subject -> subject.startsWith(start));
        assertThat(subjects).anyMatch(subject -> subject.equals("Choose a new password") || subject.equals("设置新密码"));
        var names = sql.list("select name from identity_account where char_length(name) > 1", Map.of(), String.class);
        for (var mail : SERVER.getReceivedMessages()) {
            var words = mail.getSubject() + part(mail, "text/plain") + part(mail, "text/html");
            assertThat(words).doesNotContain("??", "{0}", "{2}", "元", "RMB");
            assertThat(words.replaceAll("https://\\S+|<a [^>]*>|[A-Z]{2}-[A-Z]{2,4}-\\d\\d-\\w{6}", ""))
                    .doesNotContainPattern("\\d{6,}")
                    .doesNotContain(names);
            assertThat(words.replaceAll("https://dishui.example", "")).doesNotContain("http:", "https:");
        }
    }

    private void signUp(String email, Language language) {
        signingUp.signUp(EmailAddress.of(email), "新人", "a drop of water", language);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static MimeMessage mailTo(String address) {
        return mailsTo(address).getFirst();
    }

    private static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return part.getContent().toString();
        if (part.getContent() instanceof Multipart parts)
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                var found = part(each, type);
                if (!found.isEmpty()) return found;
            }
        return "";
    }
}
