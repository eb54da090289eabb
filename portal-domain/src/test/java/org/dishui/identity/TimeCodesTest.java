package org.dishui.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
    private static final String SECRET = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest // RFC 6238, appendix B, last six digits
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void areThoseOfEveryApp(long second, String code) {
        assertThat(TimeCodes.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void areTakenAStepEarlyOrLateAndNoMore() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        long step = now.getEpochSecond() / 30;
        for (int off = -1; off <= 1; off++)
            assertThat(TimeCodes.step(SECRET, TimeCodes.at(SECRET, now.plusSeconds(30L * off)), now))
                    .hasValue(step + off);
        assertThat(TimeCodes.step(SECRET, TimeCodes.at(SECRET, now.plusSeconds(90)), now))
                .isEmpty();
        assertThat(TimeCodes.step(SECRET, "", now)).isEmpty();
    }

    @ParameterizedTest // RFC 4648, section 10
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void areWrittenInBase32(String plain, String encoded) {
        assertThat(Base32.encode(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
        assertThat(new String(Base32.decode(encoded), StandardCharsets.US_ASCII))
                .isEqualTo(plain);
    }

    @Test
    void haveSecretsOfTheirOwn() {
        assertThat(TimeCodes.newSecret()).hasSize(32).isNotEqualTo(TimeCodes.newSecret());
    }

    @Test
    void areNotTakenTwice() {
        var factor = SecondFactor.offered(org.dishui.shared.Sealed.of("k:AAAA")).taken(100, Instant.EPOCH);
        assertThat(factor.wasTaken(100)).isTrue();
        assertThat(factor.wasTaken(99)).isTrue();
        assertThat(factor.wasTaken(101)).isFalse();
        assertThat(factor.taken(101, Instant.MAX).since()).isEqualTo(Instant.EPOCH);
    }
}
