package org.dishui.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.catalog.PolicyShelf;
import org.dishui.shared.persistence.Sql;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PolicyTextsPageTest {
    @Autowired
    Visitor visitor;

    @Autowired
    PolicyShelf policies;

    @Autowired
    Sql sql;

    @BeforeEach
    void forgetAttempts() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void listsEveryMeasureWithoutAText(String language) {
        var hui = visitor.person().signIn("hui");
        hui.get("/admin?lang=" + language);
        var page = Jsoup.parse(hui.get("/admin/policies").body());
        long missing = policies.all().stream()
                .flatMap(policy -> policy.measures().stream())
                .filter(measure -> measure.title() == null)
                .count();
        assertThat(missing).isPositive();
        assertThat(page.select(".plainrows li")).hasSize((int) missing);
        assertThat(page.select(".s-list tbody tr")).hasSameSizeAs(policies.all());
    }
}
