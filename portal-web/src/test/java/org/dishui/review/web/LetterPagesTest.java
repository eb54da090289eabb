package org.dishui.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dishui.Opened;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.review.LetterCode;
import org.dishui.review.Letters;
import org.dishui.shared.Language;
import org.dishui.shared.Money;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LetterPagesTest {
    /** A letter of the demo, and who got it. */
    record Sent(String code, String reference, String hash) {}

    @Autowired
    Visitor visitor;

    @Autowired
    Letters letters;

    @Autowired
    LetterTexts texts;

    @Autowired
    Sql sql;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @Test
    void isReadInTheReadersLanguageAndInTheOther() {
        var sent = sentTo("lin", "ANSWERED");
        var lin = visitor.person().signIn("lin");
        var zh = page(lin, "/my/applications/" + sent.reference() + "/letter", "zh");
        assertThat(zh.select("h1").text()).isEqualTo("答复书");
        assertThat(zh.select(".letter").text())
                .contains("编号：" + sent.reference(), "林晓：", sent.code(), sent.hash(), "本文书以中文文本为准");
        assertThat(zh.select(".letter__code svg path").attr("d")).startsWith("M4 4h7v1h-7z");
        var foreigner = visitor.foreigner().signIn("lin");
        var en = page(foreigner, "/my/applications/" + sent.reference() + "/letter", "en");
        assertThat(en.select("h1").text()).isEqualTo("Written answer");
        assertThat(en.select(".letter").text()).contains("No. " + sent.reference(), "The Chinese text prevails");
        var original = page(foreigner, en.select(".letter-bar a[href*=in]").attr("href"), "en");
        assertThat(original.select(".letter__text").attr("lang")).isEqualTo("zh-CN");
        assertThat(original.select("h1").text()).isEqualTo("答复书");
    }

    @Test
    void isThereForItsApplicantAloneAndOnlyOnceThereIsADecision() {
        var address = "/my/applications/" + sentTo("lin", "ANSWERED").reference() + "/letter";
        var wei = visitor.person().signIn("wei");
        assertThat(wei.get(address).statusCode()).isEqualTo(404);
        assertThat(wei.get(address + ".pdf").statusCode()).isEqualTo(404);
        var open = sql.one("""
                select a.reference from application a join identity_account i on i.id = a.applicant
                 where i.email = 'lin@dishui.example' and a.state = 'UNDER_REVIEW' limit 1""", Map.of(), String.class);
        var lin = visitor.person().signIn("lin");
        assertThat(lin.get("/my/applications/" + open + "/letter").statusCode()).isEqualTo(404);
        assertThat(lin.get("/my/applications/" + open + "/letter.pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysInBothLanguagesWhatWasGrantedInFiguresAndInWords() {
        var granted = letters.findById(new LetterCode(anyCode("APPROVED", "little-blue-whale")))
                .orElseThrow()
                .letter();
        var amount = Objects.requireNonNull(granted.amount());
        var zh = texts.of(granted, Language.ZH);
        assertThat(zh.amount(Money.of("19200"))).isEqualTo("人民币 19,200.00 元（大写：壹万玖仟贰佰元整）");
        assertThat(texts.of(granted, Language.EN).amount(Money.of("19200"))).isEqualTo("RMB 19,200.00");
        assertThat(zh.plan())
                .hasSize(granted.months())
                .first()
                .satisfies(first -> assertThat(first.due()).isEqualTo(granted.firstPayment()));
        assertThat(zh.plan().stream().map(each -> each.amount()).reduce(Money.ZERO, Money::plus))
                .isEqualTo(amount);
    }

    @Test
    void isPrintedInBothLanguagesChineseFirst() throws IOException {
        var sent = sentTo("lin", "ANSWERED");
        var lin = visitor.foreigner().signIn("lin");
        try (var pdf = Loader.loadPDF(file(lin, "/my/applications/" + sent.reference() + "/letter.pdf"))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .containsSubsequence(
                            "答复书", sent.reference(), "林晓", sent.hash(), sent.code(), "Written answer", "prevails");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void showsAStrangerAsMuchAsChecksAPaperAndNoMore(String language) {
        var sent = sentTo("lin", "ANSWERED");
        var page = Opened.in(language, "/verify/" + sent.code(), visitor);
        assertThat(page.select("h1").text()).isEqualTo(language.equals("zh") ? "这份决定书是真的" : "This letter is genuine");
        assertThat(page.select("dl").text()).contains("林**", sent.hash(), sent.code());
        assertThat(page.text()).doesNotContain("林晓", sent.reference(), "lin@");
        var form = Opened.in(language, "/verify", visitor);
        assertThat(form.select("input[name=code]").attr("aria-describedby")).isEqualTo("code-hint");
    }

    @Test
    void readsTheCodeHoweverItIsTyped() {
        var sent = sentTo("lin", "ANSWERED");
        for (var typed : List.of(
                sent.code().toLowerCase(Locale.ROOT),
                sent.code().replace("-", ""),
                sent.code().replace("-", "%20")))
            assertThat(visitor.get("/verify?code=" + typed).body()).as(typed).contains(sent.hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify/0000-0000-0000", "/verify/x", "/verify?code=0000", "/verify?code=%E6%9E%97%27%3C"})
    void saysClearlyThatThereIsNoSuchLetter(String address) {
        var answer = visitor.get(address, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(404);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("There is no such letter");
        assertThat(page.select("input[name=code]").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private byte[] file(Person person, String address) throws IOException {
        var request = visitor.request(address).header("Cookie", "dishui=" + person.session());
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static Document page(Person person, String address, String language) {
        return Opened.page(person.get(address), language);
    }

    private Sent sentTo(String person, String outcome) {
        return sql.one("""
                select l.code, a.reference, l.hash
                  from review_letter l join application a on a.id = l.application
                  join identity_account i on i.id = a.applicant
                 where i.email = :email and upper(l.letter ->> 'outcome') = :outcome order by l.issued_at limit 1""", Map.of("email", person + "@dishui.example", "outcome", outcome), Sent.class);
    }

    private String anyCode(String outcome, String about) {
        return sql.one("""
                select l.code from review_letter l join application a on a.id = l.application
                 where a.about = :about and upper(l.letter ->> 'outcome') = :outcome order by l.issued_at limit 1""", Map.of("about", about, "outcome", outcome), String.class);
    }
}
