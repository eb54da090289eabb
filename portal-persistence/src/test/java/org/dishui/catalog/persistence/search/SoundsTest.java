package org.dishui.catalog.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How Chinese is typed in Latin letters. */
class SoundsTest {
    @Test
    void areSyllablesAndInitialsFromEachCharacterOn() {
        assertThat(Sounds.from("小蓝鲸")).contains("xiaolanjing", "xlj", "lanjing", "lj", "jing");
    }

    @Test
    void holdEachReadingOfACharacter() {
        assertThat(Sounds.from("长阳")).contains("changyang", "zhangyang", "cy");
        assertThat(Sounds.from("银行卡")).contains("yinhangka", "yhk");
        assertThat(Sounds.from("绿卡")).contains("lvka", "luka");
    }

    @Test
    void stayFewHoweverManyReadingsThereAre() {
        assertThat(Sounds.from("行长乐".repeat(20))).hasSizeLessThan(60 * 16);
    }

    @Test
    void leaveOutWhatHasNoSound() {
        assertThat(Sounds.of("𠮷野家")).isEmpty();
        assertThat(Sounds.of("野家")).isEqualTo("yejia");
    }
}
