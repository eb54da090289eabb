package org.dishui.catalog.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dishui.catalog.Together;
import org.dishui.rules.AmountRule;
import org.dishui.rules.Fact;
import org.dishui.rules.Facts;
import org.dishui.rules.Parameter;
import org.dishui.rules.PointGroup;
import org.dishui.shared.persistence.codec.DefinitionCodec;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** How conditions, amounts, parameters and lists of facts are written down, to the byte. */
class RuleFormatTest {
    @Test
    void writesEveryComparisonAndQuantityAsItReadsThem() {
        isWrittenAsRead(PointGroup.Score.class, """
                when:
                  all-of:
                    - any-of:
                        - %s
                        - %s
                    - none-of:
                        - %s
                    - points:
                        label:
                          zh: 积分
                          en: Points
                        least: threshold
                        groups:
                          - label:
                              zh: 房
                              en: Home
                            scores:
                              - when:
                                  %s
                                points: 20
                points: 1
                """.formatted(
                        clause(10, "reaches", """
                                quantity:
                                  months-of:
                                    fact: person.employments
                                    part: employment.period
                                    where:
                                      - one-of:
                                          fact: employment.place
                                          accepted:
                                            - zone
                                least: "48"
                                """),
                        clause(10, "stays-within", """
                                quantity:
                                  age: person.birth-date
                                most: oldest
                                """),
                        clause(10, "reaches", """
                                quantity:
                                  worth-of:
                                    fact: person.employments
                                    part: employment.pay
                                    where: []
                                least: "12000.5"
                                """),
                        clause(18, "not-before", """
                                fact: person.zone-work-since
                                day: 2024-02-29
                                """)));
    }

    @Test
    void writesEveryAmountAsItReadsIt() {
        isWrittenAsRead(AmountRule.Part.class, """
                label:
                  zh: 合计
                  en: In all
                amount:
                  capped:
                    amount:
                      sum:
                        - label:
                            zh: 房租
                            en: Rent
                          amount:
                            pro-rata:
                              rate:
                                fixed: rent
                              period: housing.stay
                              most-months: 12
                        - label:
                            zh: 子女
                            en: Children
                          amount:
                            for-each:
                              quantity:
                                count-of:
                                  fact: person.family-members
                                  where: []
                              rate:
                                fixed: "800"
                              most: "3"
                        - label:
                            zh: 购房
                            en: Home
                          amount:
                            share-of:
                              cost: housing.price
                              share: 0.3
                              cap: "5000000"
                    cap: "6000000"
                    label:
                      zh: 封顶
                      en: Cap
                """);
    }

    @Test
    void writesParametersCeilingsListsAndTheirFactsAsItReadsThem() {
        isWrittenAsRead(Parameter.class, """
                key: oldest
                label:
                  zh: 年龄上限
                  en: Age limit
                unit:
                  zh: 周岁
                  en: years
                values:
                  - from: 2026-01-01
                    until: 2026-12-31
                    value: "35"
                    provenance:
                      sample: {}
                  - from: 2027-01-01
                    value: "40"
                    provenance:
                      published: s0
                """);
        isWrittenAsRead(Together.class, """
                with:
                  - rent-reduction
                most: "100000"
                source:
                  provenance:
                    sample: {}
                  sentence:
                    zh: 两项合计封顶。
                    en: The two are capped together.
                """);
        isWrittenAsRead(Facts.class, """
                person.employments:
                  rows:
                    - employment.pay:
                        amount: "12000.5"
                      employment.period:
                        period:
                          from: 2020-01-01
                          to: 2020-12-31
                    - employment.period:
                        period:
                          from: 2022-12-22
                """);
        isWrittenAsRead(Fact.class, """
                key: person.employments
                type: list
                label:
                  zh: 工作经历
                  en: Employments
                question:
                  zh: 你在哪些单位工作过？
                  en: Whom have you worked for?
                parts:
                  - key: employment.period
                    type: period
                    label:
                      zh: 起止
                      en: From and to
                    question:
                      zh: 从哪天到哪天？
                      en: From when to when?
                    sensitivity: ordinary
                    profile: false
                sensitivity: ordinary
                profile: true
                fixed: true
                """);
    }

    @Test
    void refusesWhatIsNoFigureAndNoNameOfOne() {
        for (var figure : new String[] {"-1", "1e9", "12.345", "Oldest", "1,000", ""})
            assertThatThrownBy(() -> DefinitionCodec.fromYaml("fixed: \"" + figure + "\"", AmountRule.class))
                    .as(figure)
                    .hasMessageContaining("neither a figure nor the name of a parameter");
        assertThatThrownBy(() -> DefinitionCodec.fromYaml("fixed: 12", AmountRule.class))
                .as("a number that is not written as text")
                .isInstanceOf(JacksonException.class);
    }

    private static void isWrittenAsRead(Class<?> type, String written) {
        var read = DefinitionCodec.fromYaml(written, type);
        assertThat(DefinitionCodec.toYaml(read)).isEqualTo(written);
        assertThat(DefinitionCodec.fromJson(DefinitionCodec.toJson(read), type)).isEqualTo(read);
    }

    /** A clause whose lines after the first are indented so far. */
    private static String clause(int indent, String comparison, String test) {
        return """
                clause:
                  key: key
                  label:
                    zh: 条件
                    en: Condition
                  source:
                    provenance:
                      sample: {}
                    sentence:
                      zh: 原句。
                      en: Sentence.
                  test:
                    %s:
                %s""".formatted(comparison, test.indent(6)).stripTrailing().replace("\n", "\n" + " ".repeat(indent));
    }
}
