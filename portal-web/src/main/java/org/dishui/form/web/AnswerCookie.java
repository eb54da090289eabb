package org.dishui.form.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dishui.form.FieldReader;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.rules.Fact;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Sealed;
import org.dishui.shared.Vault;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Answers on their way from a page without a session into a profile: sealed in a cookie that only the page of that name reads, for half an
 * hour. Holds no sensitive fact and nothing that a profile does not keep.
 */
@Component
public class AnswerCookie {
    public static final String PATH = "/my/profile/carried";
    private static final String NAME = "answers";
    private static final String CONTEXT = "form.answer-cookie";
    private static final Duration LASTS = Duration.ofMinutes(30);

    /** Browsers keep 4,096 bytes with name and attributes. */
    private static final int MOST = 3_500;

    private static final FieldReader READER = new FieldReader((fact, number) -> {
        throw new IllegalStateException("no sensitive fact travels in a cookie: " + fact);
    });

    private final Vault vault;
    private final Vocabulary vocabulary;
    private final Clock clock;

    AnswerCookie(Vault vault, Vocabulary vocabulary, Clock clock) {
        this.vault = vault;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** What the browser brought. */
    public sealed interface Brought {
        record Answers(Facts facts) implements Brought {}

        record Nothing() implements Brought {}

        /** Too old, changed on its way, or not sealed here. */
        record Unusable() implements Brought {}
    }

    /** Closes what a profile keeps of these answers; a {@link DomainRuleViolation} where it is more than a cookie holds. */
    public ResponseCookie seal(Facts facts, boolean secure) {
        var text = new StringBuilder(Long.toString(clock.instant().plus(LASTS).getEpochSecond()));
        facts.values().forEach((key, value) -> {
            if (vocabulary.find(key).filter(Fact::suitsProfile).isPresent())
                for (var field : AnswerFields.of(key, value))
                    text.append('\n').append(field.name()).append('=').append(encoded(field.value()));
        });
        var sealed = vault.seal(CONTEXT, text.toString()).value();
        if (sealed.length() > MOST) throw new DomainRuleViolation("form.too-much-to-carry");
        return cookie(sealed, LASTS, secure);
    }

    /** Takes it away from the browser. */
    public ResponseCookie cleared(boolean secure) {
        return cookie("", Duration.ZERO, secure);
    }

    public Brought open(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || cookie.getValue().isEmpty()) return new Brought.Nothing();
        try {
            var lines =
                    vault.open(CONTEXT, Sealed.of(cookie.getValue())).lines().toList();
            var until = Instant.ofEpochSecond(Long.parseLong(lines.getFirst()));
            return clock.instant().isBefore(until)
                    ? new Brought.Answers(read(lines.subList(1, lines.size())))
                    : new Brought.Unusable();
        } catch (IllegalStateException | IllegalArgumentException notSealedHere) {
            return new Brought.Unusable();
        }
    }

    /** An answer that the vocabulary does not know any more is left out. */
    private Facts read(List<String> lines) {
        Map<String, List<String>> typed = lines.stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.groupingBy(
                        field -> field[0],
                        LinkedHashMap::new,
                        Collectors.mapping(field -> decoded(field[1]), Collectors.toList())));
        var input = new Input(typed);
        var facts = Facts.NONE;
        for (var fact : vocabulary.all())
            if (fact.suitsProfile() && READER.read(fact, input) instanceof Reading.Answer(var value))
                facts = facts.with(fact.key(), value);
        return facts;
    }

    private static ResponseCookie cookie(String value, Duration age, boolean secure) {
        return ResponseCookie.from(NAME, value)
                .path(PATH)
                .maxAge(age)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure)
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
