package org.dishui.review.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dishui.application.Request;
import org.dishui.form.Input;
import org.springframework.util.MultiValueMap;

/** What an officer asks back: questions or whole sections, each with its reason, as typed. */
record ReturnForm(Input typed) {
    static final ReturnForm EMPTY = new ReturnForm(Input.NONE);

    private static final int LONGEST = 600;

    static ReturnForm of(MultiValueMap<String, String> fields) {
        return new ReturnForm(new Input(new LinkedHashMap<>(fields)));
    }

    public boolean isMarked(String fact) {
        return typed.all("mark").contains(fact);
    }

    public boolean isWhole(String task) {
        return typed.all("whole").contains(task);
    }

    public String reason(String name) {
        return typed.one("reason." + name);
    }

    public String chosen(String name) {
        return typed.one("canned." + name);
    }

    public String note() {
        return typed.one("note");
    }

    /** The questions that open again; one that is marked alone keeps its own reason. */
    List<Request.Item> items(CaseSheet sheet, CannedReplies canned) {
        var items = new ArrayList<Request.Item>();
        for (var section : sheet.sections())
            for (var line : section.lines()) {
                if (!line.asked()) continue;
                var name = isMarked(line.key())
                        ? line.key()
                        : isWhole(section.task().key()) ? section.task().key() : null;
                if (name != null)
                    items.add(new Request.Item(line.answer().fact().key(), canned.join(chosen(name), reason(name))));
            }
        return items;
    }

    /** What is missing or too long, by the name of its control. */
    Map<String, String> problems(CaseSheet sheet, CannedReplies canned) {
        var problems = new LinkedHashMap<String, String>();
        for (var section : sheet.sections()) {
            if (isWhole(section.task().key())) check(section.task().key(), canned, problems);
            for (var line : section.lines())
                if (line.asked() && isMarked(line.key())) check(line.key(), canned, problems);
        }
        Texts.problem(note(), LONGEST).ifPresent(problem -> problems.put("note", problem));
        return problems;
    }

    private void check(String name, CannedReplies canned, Map<String, String> problems) {
        var reason = canned.join(chosen(name), reason(name));
        if (reason.isEmpty()) problems.put("reason." + name, "review.return.reason-needed");
        else Texts.problem(reason, LONGEST).ifPresent(problem -> problems.put("reason." + name, problem));
    }
}
