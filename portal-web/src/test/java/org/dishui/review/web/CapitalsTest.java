package org.dishui.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dishui.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹元整",
        "10, 壹拾元整",
        "19200, 壹万玖仟贰佰元整",
        "1001, 壹仟零壹元整",
        "10000, 壹万元整",
        "10010, 壹万零壹拾元整",
        "100000, 壹拾万元整",
        "105000, 壹拾万伍仟元整",
        "1000500, 壹佰万零伍佰元整",
        "20000000, 贰仟万元整",
        "100000001, 壹亿零壹元整",
        "1234567890.12, 壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分",
        "3200.5, 叁仟贰佰元伍角整",
        "3200.05, 叁仟贰佰元零伍分",
        "0.05, 伍分",
        "0.5, 伍角整",
        "-1, 负壹元整"
    })
    void writesAmountsAsDocumentsDo(String yuan, String capitals) {
        assertThat(Capitals.of(Money.of(yuan))).isEqualTo(capitals);
    }
}
