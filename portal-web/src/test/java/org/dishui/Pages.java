package org.dishui;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.NotFound;
import org.dishui.site.web.PublicPage;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Pages that go wrong in every way, under /sign-up/try and /programs/try, for the tests of what all pages share. */
@RestController
class Pages {
    private final JdbcClient jdbc;

    Pages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Member(String name) {}

    record Household(String householder, List<Member> family) {
        Household {
            family = family == null ? new ArrayList<>() : family;
        }
    }

    @PublicPage("q")
    @GetMapping("/programs/try/kept")
    String kept(@RequestParam(defaultValue = "") String q) {
        return q + " asked "
                + jdbc.sql("select count(*) from event_publication")
                        .query(Long.class)
                        .single();
    }

    @GetMapping("/programs/try/{id}")
    String identified(@PathVariable UUID id) {
        return id.toString();
    }

    @GetMapping("/sign-up/try/{kind}")
    String fail(@PathVariable String kind, HttpSession session) {
        return switch (kind) {
            case "absent" -> throw new NotFound("nothing here");
            case "rule" -> throw new DomainRuleViolation("home.title");
            case "overtaken" -> throw new OptimisticLockingFailureException("somebody was faster");
            case "broken" -> throw new IllegalStateException("a secret of ours");
            default -> session.getId();
        };
    }

    @PostMapping("/check/try")
    String bind(@ModelAttribute Household form) {
        return form.householder() + " " + form.family().size();
    }

    @PostMapping("/check/try/file")
    String upload(@RequestParam MultipartFile file) {
        return file.getOriginalFilename() + " " + file.getSize();
    }

    @PostMapping("/check/try/asking")
    Long ask(@RequestParam String name) {
        return jdbc.sql("select count(*) from event_publication where listener_id = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
