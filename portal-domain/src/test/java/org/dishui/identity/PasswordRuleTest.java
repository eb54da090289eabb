package org.dishui.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private static final String EMAIL = "linxiao@dishui.example";

    @ParameterizedTest
    @ValueSource(strings = {"a drop of water", "三更灯火五更鸡正是男儿读书时", "Xq7-rt2-mm9-k", "湖边的蓝鲸会唱歌也会跳舞", "𠮷𠮷野家的牛肉饭很好吃真的"})
    void takesWhatIsLongAndItsOwn(String password) {
        assertThat(PasswordRule.problem(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars,short",
        "水水水水,short",
        "dishui-demo,short",
        "password1234,common",
        "Password2026!,common",
        "qwertyuiop12,common",
        "aaaaaaaaaaaa,common",
        "121212121212,common",
        "linxiao-2026,common",
        "woaini5201314,common",
        "Shanghai2026,common"
    })
    void refusesWhatAnybodyWouldTryFirst(String password, String problem) {
        assertThat(PasswordRule.problem(password, EMAIL)).hasValue("identity.problem.password." + problem);
    }

    @Test
    void hasAnEnd() {
        assertThat(PasswordRule.problem("lang und länger ".repeat(20), EMAIL))
                .hasValue("identity.problem.password.long");
    }
}
