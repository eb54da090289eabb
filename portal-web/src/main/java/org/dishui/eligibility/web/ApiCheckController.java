package org.dishui.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dishui.eligibility.Checking;
import org.dishui.eligibility.Questions;
import org.dishui.rules.Fact;
import org.dishui.rules.Facts;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.PortalSettings;
import org.dishui.site.web.ApiList;
import org.dishui.site.web.PublicPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The check for programs: the words that it understands, and an answer to what is said in them. Keeps nothing. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiCheckController {
    private static final int MOST_BYTES = 64 * 1024;

    private final Checking checking;
    private final Questions questions;
    private final Vocabulary vocabulary;
    private final PortalSettings settings;
    private final Clock clock;

    ApiCheckController(
            Checking checking, Questions questions, Vocabulary vocabulary, PortalSettings settings, Clock clock) {
        this.checking = checking;
        this.questions = questions;
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping("/facts")
    ApiList<ApiFact> facts() {
        return new ApiList<>(sayable().stream().map(ApiFact::of).toList(), null);
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    ApiCheck check(HttpServletRequest request) throws IOException {
        var asked = new ApiReader(sayable()).read(body(request));
        requireSound(asked.facts());
        var day = asked.date() == null ? LocalDate.now(clock) : asked.date();
        var result = checking.check(asked.facts(), null, day);
        var next = questions.next(asked.facts(), result, Set.of()).orElse(null);
        return ApiCheck.of(result, next, settings.address());
    }

    private List<Fact> sayable() {
        return questions.sayable(checking.entriesFor(null));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        return body;
    }

    private void requireSound(Facts facts) {
        vocabulary.faults(facts).stream().findFirst().ifPresent(fault -> {
            throw ApiReader.refused("facts." + fault.fact(), fault.reason().word());
        });
    }
}
