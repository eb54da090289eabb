package org.dishui.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.catalog.Glossary;
import org.dishui.catalog.Sources;
import org.dishui.district.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DistrictsPageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    Directory directory;

    @Autowired
    Sources sources;

    @Autowired
    Glossary glossary;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void saysSourceBySourceWhatIsKnownOfEachAuthority(String language) {
        var page = Opened.in(language, "/districts", visitor);
        assertThat(page.select(".matrix thead th")).hasSize(5);
        for (var row : page.select(".matrix tbody tr"))
            assertThat(row.select("> td")).hasSize(5);
        long figures = directory.all().stream()
                .mapToLong(authority -> authority.figures().size())
                .sum();
        assertThat(page.select(".matrix dd")).hasSize((int) figures);
        assertThat(page.select(".matrix dd a.mark[href^='/policies#s']")).hasSize((int) figures);
        assertThat(page.select("#yangpu")).hasSize(1);
    }

    @Test
    void showsASourceOnlyWhereItSaysSomething() {
        var rows = Opened.in("en", "/districts", visitor).select(".matrix tbody tr:has(dd)");
        assertThat(rows.size()).isBetween(2, sources.all().size());
        for (var row : rows)
            assertThat(row.select("dd .mark").eachText().stream().distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void explainsEveryWordOfTheGlossary(String language) {
        var page = Opened.in(language, "/glossary", visitor);
        assertThat(page.select(".terms > div")).hasSameSizeAs(glossary.terms());
        assertThat(glossary.terms()).extracting(Glossary.Term::key).doesNotHaveDuplicates();
        assertThat(page.select("#one-time-notice dt").text()).contains("一次性告知");
    }

    @Test
    void leadsOnlyToPagesThatAreThere() {
        for (var address :
                Opened.in("zh", "/glossary", visitor).select(".terms a").eachAttr("href"))
            assertThat(visitor.get(address.replaceFirst("#.*", "")).statusCode())
                    .as(address)
                    .isIn(200, 302);
    }
}
