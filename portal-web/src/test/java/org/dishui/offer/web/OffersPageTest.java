package org.dishui.offer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dishui.Person;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Su of the demo, who agreed to being matched, and the program that was released for her. */
@PortalTest
class OffersPageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    Sql sql;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @Test
    void suIsOfferedWhatSheIsEntitledToAndTakesItOnce() {
        var su = visitor.person().signIn("su");
        assertThat(open(su, "/my").select(".notice a").attr("href")).isEqualTo("/my/offers");
        var list = open(su, "/my/offers");
        assertThat(list.text()).contains("免申即享", "小蓝鲸", "7,200元", "起同意", "只用你“资料”里填写的信息");
        var address = Objects.requireNonNull(list.selectFirst(".my-row a")).attr("href");

        var offer = open(su, address);
        assertThat(offer.select(".clause--met")).hasSizeGreaterThan(2);
        assertThat(offer.select(".clause__you").text()).contains("本科");
        assertThat(offer.select("a[href^=/my/profile/work?back=]")).isNotEmpty();
        var english = open(visitor.foreigner().signIn("su"), address);
        assertThat(english.text()).contains("you meet every condition", "Take it", "Correct your profile");
        assertThat(visitor.person().signIn("lin").get(address).statusCode()).isEqualTo(404);

        open(su, address);
        var taken = su.post(address + "/acceptance").headers().firstValue("Location");
        assertThat(taken.orElseThrow()).matches(".*/my/applications/LG-LBW-\\d\\d-\\w{6}");
        assertThat(su.post(address + "/acceptance").headers().firstValue("Location"))
                .isEqualTo(taken);
        assertThat(open(su, address).text()).contains("已生成办件");
        assertThat(su.post(address + "/refusal").statusCode()).isEqualTo(409);
    }

    @Test
    void linAgreesAndWithdrawsInEitherLanguage() {
        for (var lin : List.of(visitor.person(), visitor.foreigner())) {
            lin.signIn("lin");
            assertThat(open(lin, "/my/offers").select("form[action$=/consent] button"))
                    .hasSize(1);
            lin.post("/my/offers/consent");
            var agreed = open(lin, "/my/offers");
            assertThat(agreed.select("#consent .tag--open")).hasSize(1);
            lin.post("/my/offers/consent/withdrawal");
            assertThat(open(lin, "/my/offers").select("#consent details li")).isNotEmpty();
        }
    }

    @Test
    void aCorrectionLeadsBackToTheOfferAndNowhereElse() {
        var wei = visitor.person().signIn("wei");
        assertThat(back(wei, "/my/offers")).isEqualTo("/my/offers");
        assertThat(back(wei, "//evil.example")).isEqualTo("/my/profile");
        assertThat(back(wei, "/my/..//evil.example")).isEqualTo("/my/profile");
    }

    @Test
    void theLeadSeesTheSampleAndTheReviewerOnlyReads() {
        for (var fang : List.of(visitor.person(), visitor.foreigner())) {
            fang.signIn("fang");
            assertThat(open(fang, "/desk/offers").select("tbody a").attr("href"))
                    .startsWith("/desk/offers/");
            var sheet = open(fang, "/desk/offers/little-blue-whale");
            assertThat(sheet.select("form[action$=/release/removal]")).hasSize(1);
            assertThat(sheet.select("#sample article")).isNotEmpty();
            assertThat(sheet.select("#sample").text()).doesNotContain("苏禾");
            assertThat(sheet.select("dl").text()).containsPattern("0% \\(0 of 1\\)|0%（1 例中错 0 例）");
        }
        var rui = visitor.person().signIn("rui");
        assertThat(open(rui, "/desk/offers/little-blue-whale").select("main form"))
                .isEmpty();
        assertThat(rui.post("/desk/offers/little-blue-whale/rehearsal").statusCode())
                .isEqualTo(409);
        assertThat(visitor.person()
                        .signIn("liang")
                        .get("/desk/offers/little-blue-whale")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String back(Person person, String address) {
        return open(person, "/my/profile/work?back=" + address)
                .select("input[name=back]")
                .val();
    }

    private static Document open(Person person, String address) {
        var page = person.get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        assertThat(page.body()).doesNotContain("??");
        return Jsoup.parse(page.body());
    }
}
