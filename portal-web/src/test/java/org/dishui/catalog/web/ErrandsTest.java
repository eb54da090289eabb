package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What newcomers come for, in their words: one search, and the right page is among the first three. */
@PortalTest
class ErrandsTest {
    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "en, my wife's residence permit, family-residence-permit",
        "zh, 妻子的居留许可, family-residence-permit",
        "en, cheap office for three people, maker-home-workspace|rent-free-office-space|office-or-laboratory-search",
        "zh, 三个人的便宜办公室, maker-home-workspace|rent-free-office-space|office-or-laboratory-search",
        "en, money for a prototype, seed-and-angel-funds|qihang-fund|proof-of-concept-fund",
        "zh, 做样机的钱, seed-and-angel-funds|qihang-fund|proof-of-concept-fund",
        "en, renew my work permit, work-permit-renewal",
        "zh, 工作许可快到期了, work-permit-renewal",
        "en, school for my daughter, child-schooling",
        "zh, 女儿上学, child-schooling",
        "en, register a company, company-registration",
        "zh, 注册公司, company-registration",
        "en, intern stipend, little-blue-whale|intern-monthly-subsidy-claim",
        "zh, 实习补贴, little-blue-whale|intern-monthly-subsidy-claim",
        "en, green card after four years, permanent-residence-four-years",
        "zh, 工作满四年永久居留, permanent-residence-four-years",
        "en, driving licence, driving-licence-conversion",
        "zh, 换驾照, driving-licence-conversion",
        "en, flat for young people without rent, rent-free-youth-apartments|youth-apartment-registration",
        "zh, 免租青年公寓, rent-free-youth-apartments|youth-apartment-registration",
        "en, open a bank account, bank-and-phone-starter",
        "zh, 开银行账户, bank-and-phone-starter"
    })
    void isOneSearchAway(String language, String words, String slugs) {
        var address = "/programs?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        assertThat(Opened.in(language, address, visitor).select(".rows .row__name a").eachAttr("href").stream()
                        .limit(3))
                .anyMatch(found -> found.matches("/programs/(" + slugs + ")"));
    }
}
