package org.dishui.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.application.Applications;
import org.dishui.application.Applying;
import org.dishui.application.Mark;
import org.dishui.application.Reference;
import org.dishui.application.Starting;
import org.dishui.catalog.ProgramPage;
import org.dishui.form.Field;
import org.dishui.identity.Accounts;
import org.dishui.identity.Applicant;
import org.dishui.identity.LinkId;
import org.dishui.identity.Linking;
import org.dishui.review.Revealing;
import org.dishui.review.persistence.CasesAtTheDesk;
import org.dishui.rules.FactKey;
import org.dishui.shared.MovableClock;
import org.dishui.shared.persistence.Sql;
import org.dishui.shared.persistence.Tables;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers and passwords that nobody else has, sent through the portal: found in no log, no outbox, no session and no column. */
@PortalTest
class SecretsTest {
    private static final String NAME = "马可标记";
    private static final String EMAIL = "marker@dishui.example";
    private static final String PASSPORT = "E93710455";
    private static final String IDENTITY = "310115199001019314";
    private static final String ACCOUNT = "6217009317104550001";
    private static final String PASSWORD = "Quokka-lagoon-9317";
    private static final String NEXT_PASSWORD = "Wombat-harbour-5543";
    private static final String MOBILE = "13916277731";
    private static final String WRONG_PASSWORD = "Numbat-estuary-7781";

    /** A session is looked up by its id; the store has nothing else of it that would be worth having. */
    private static final Set<String> STORE_OF_SESSIONS = Set.of("spring_session.session_id");

    private static final Instant WHILE_IT_IS_OPEN = Instant.parse("2026-11-25T02:00:00Z");

    private final Map<String, String> markers = new LinkedHashMap<>();

    @Autowired
    Visitor visitor;

    @Autowired
    Accounts accounts;

    @Autowired
    Linking linking;

    @Autowired
    Starting starting;

    @Autowired
    Applying applying;

    @Autowired
    Applications applications;

    @Autowired
    ProgramPage programs;

    @Autowired
    Revealing revealing;

    @Autowired
    Clock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Sql sql;

    @Autowired
    JdbcClient jdbc;

    @Test
    void leaveNoTraceWhereTheyDoNotBelong() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        markers.putAll(Map.of(
                "passport",
                PASSPORT,
                "identity",
                IDENTITY,
                "account",
                ACCOUNT,
                "password",
                PASSWORD,
                "next password",
                NEXT_PASSWORD,
                "wrong password",
                WRONG_PASSWORD));
        try (var logged = new Logged()) {
            var person = signedUp();
            tell(person);
            var reference = handedIn();
            read(person, reference);
            reveal(reference);
            changePassword(person);
            assertThat(logged.text()).as("there is a log").contains("org.dishui");
            markers.forEach((name, marker) -> assertThat(logged.text()).as(name).doesNotContain(marker));
            assertThat(logged.text()).as("what is personal, though not sealed").doesNotContain(MOBILE, EMAIL, NAME);
        }
        assertThat(columnsWith()).isEmpty();
    }

    private Person signedUp() {
        var person = visitor.person();
        person.get("/sign-up");
        person.post("/sign-up", "name", NAME, "email", EMAIL, "password", PASSWORD, "consent", "yes");
        assertThat(person.signIn(EMAIL, WRONG_PASSWORD).statusCode()).isEqualTo(422);
        var token = token();
        person.get("/sign-in?link=" + token);
        var welcome = person.post("/sign-in", "email", EMAIL, "password", PASSWORD, "link", token);
        assertThat(welcome.headers().firstValue("Location")).hasValue("/my");
        markers.put("session", Objects.requireNonNull(person.session()));
        return person;
    }

    /** The passport first, then what replaces it; once with a mistake beside it, once on a page that is old by then. */
    private void tell(Person person) {
        String[] passport = {"person.identity.kind", "passport", "person.identity.number", PASSPORT};
        String[] resident = {"person.identity.kind", "resident-id", "person.identity.number", IDENTITY};
        var old = version(person, "identity");
        assertThat(save(person, "identity", old, passport)).isEqualTo(302);
        assertThat(save(person, "identity", old, resident)).isEqualTo(409);
        assertThat(save(person, "identity", version(person, "identity"), resident))
                .isEqualTo(302);
        assertThat(save(
                        person,
                        "identity",
                        version(person, "identity"),
                        "person.identity.kind",
                        "unheard-of",
                        "person.identity.number",
                        IDENTITY))
                .isEqualTo(422);
        assertThat(save(person, "contact", version(person, "contact"), "person.mobile", MOBILE))
                .isEqualTo(302);
        assertThat(save(person, "bank", version(person, "bank"), "person.bank-account", ACCOUNT))
                .isEqualTo(302);
    }

    private static String version(Person person, String section) {
        return Jsoup.parse(person.get("/my/profile/" + section).body())
                .select("input[name=version]")
                .val();
    }

    private static int save(Person person, String section, String version, String... fields) {
        var all = new ArrayList<>(List.of("version", version));
        all.addAll(List.of(fields));
        return person.post("/my/profile/" + section, all.toArray(String[]::new)).statusCode();
    }

    /** With the numbers that the profile knows, on a day on which the program takes requests. */
    private Reference handedIn() {
        var account = accounts.findByEmail(EMAIL).orElseThrow();
        var me = new Applicant(account.id(), account.name());
        var handed = new Reference[1];
        ((MovableClock) clock).at(WHILE_IT_IS_OPEN, () -> handed[0] = handIn(me));
        return handed[0];
    }

    private Reference handIn(Applicant me) {
        var reference = starting.start(me, CasesAtTheDesk.WHALE, CasesAtTheDesk.WHALE);
        var definition = programs.find(CasesAtTheDesk.WHALE).orElseThrow().definition();
        var known = applications.require(reference, me.id()).answers();
        assertThat(known.values()).containsKeys(FactKey.of("person.identity"), FactKey.of("person.bank-account"));
        var answers = beans.createBean(CasesAtTheDesk.class).answers(definition);
        for (var each : known.values().entrySet()) answers = answers.with(each.getKey(), each.getValue());
        var asked = Objects.requireNonNull(definition.form())
                .fields()
                .map(Field::fact)
                .collect(Collectors.toSet());
        applying.answer(me, reference, Mark.of(known, asked), answers, asked);
        int seen = applications.require(reference, me.id()).version();
        for (var table : List.of("application", "application_submission", "review_case"))
            new Tables(jdbc)
                    .broken(
                            table,
                            () -> assertThatThrownBy(() -> applying.submit(me, reference, UUID.randomUUID(), seen))
                                    .as("a fault, which is logged")
                                    .isNotNull());
        applying.submit(me, reference, UUID.randomUUID(), seen);
        return reference;
    }

    private static void read(Person person, Reference reference) {
        var here = "/my/applications/" + reference;
        for (var page :
                List.of("/my", "/my/profile", "/my/applications", here, here + "/receipt", here + "/receipt.pdf"))
            assertThat(person.get(page).statusCode()).as(page).isEqualTo(200);
    }

    private void reveal(Reference reference) {
        assertThat(revealing.reveal(CasesAtTheDesk.RUI, reference, FactKey.of("person.identity"), "核对身份"))
                .isEqualTo(IDENTITY);
        assertThat(revealing.reveal(CasesAtTheDesk.RUI, reference, FactKey.of("person.bank-account"), "核对账户"))
                .isEqualTo(ACCOUNT);
    }

    private void changePassword(Person person) {
        person.get("/sign-in/forgotten");
        person.post("/sign-in/forgotten", "email", EMAIL);
        var token = token();
        person.get("/set-up?link=" + token);
        assertThat(person.post("/set-up", "link", token, "password", NEXT_PASSWORD)
                        .statusCode())
                .isEqualTo(302);
        assertThat(person.signIn(EMAIL, NEXT_PASSWORD).statusCode()).isEqualTo(302);
    }

    /** What follows the id in a link is what opens it. */
    private String token() {
        var open = sql.one(
                "select l.id from identity_link l join identity_account a on a.id = l.account"
                        + " where a.email = :email and l.used_at is null",
                Map.of("email", EMAIL),
                UUID.class);
        var token = linking.address(new LinkId(open)).replaceAll(".*link=", "");
        markers.put("link " + open, token.substring(token.indexOf('.') + 1));
        return token;
    }

    private List<String> columnsWith() {
        var found = new ArrayList<String>();
        for (var column : Columns.all(sql))
            markers.forEach((name, marker) -> {
                if (column.has(marker, jdbc) && !STORE_OF_SESSIONS.contains(column.toString()))
                    found.add(column + " has the " + name);
            });
        return found;
    }
}
