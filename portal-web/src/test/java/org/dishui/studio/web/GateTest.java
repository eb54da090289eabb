package org.dishui.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dishui.Opened;
import org.dishui.PortalTest;
import org.dishui.Visitor;
import org.dishui.catalog.EntryProblems.Flaw;
import org.dishui.catalog.EntryProblems.Problem;
import org.dishui.shared.Slug;
import org.dishui.shared.persistence.Sql;
import org.dishui.studio.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What keeps a change back is said beside it, in the language of the page. */
@PortalTest
class GateTest {
    private static final Slug WHALE = Slug.of("little-blue-whale");
    private static final String PAGE = "/admin/programs/" + WHALE;

    @Autowired
    Visitor visitor;

    @Autowired
    Changes changes;

    @Autowired
    MessageSource messages;

    @Autowired
    Sql sql;

    @Test
    void namesTheExamplesThatARuleBreaks() {
        sql.update("delete from identity_sign_in_attempt", Map.of());
        var hui = visitor.person().signIn("hui");
        hui.get(PAGE);
        hui.post(PAGE + "/change");
        hui.post(PAGE + "/change/text", "version", version(), "note", "", "rule.lasts-thirty-days.days", "3000");
        var gate = Opened.page(hui.get(PAGE), "zh").select(".gate .stop");
        assertThat(gate.text()).contains("例题没有通过", "的判断结果与写明的不同");
        assertThat(gate.text()).as("names, not places for them").doesNotContain("{0}", "{1}");
        assertThat(gate.select("[lang]")).isEmpty();
        hui.post(PAGE + "/change/disposal", "version", version());
    }

    private String version() {
        return Integer.toString(changes.requireOpen(WHALE).version());
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEachFlaw(Flaw flaw) {
        var key = "studio.flaw." + new Problem("rule", flaw, List.of(), "", "").word();
        for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH})
            assertThat(messages.getMessage(key, null, "", language)).isNotEmpty();
    }
}
