package org.dishui.studio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dishui.catalog.EntryDefinition;
import org.dishui.form.Input;
import org.dishui.form.Numbers;
import org.dishui.form.Reading;
import org.dishui.rules.Value;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;

/**
 * What an editor typed into the parts of an entry, read: the entry as it would be, and what cannot be.
 *
 * @param problems message by the name of the control
 */
public record Draft(EntryDefinition definition, Map<String, Reading.Problem> problems) {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int LONGEST = 2000;

    /** A part that was not posted stays as it is; one that cannot be read stays as it is, too, and is named. */
    public static Draft of(EntryDefinition entry, Input typed) {
        var problems = new LinkedHashMap<String, Reading.Problem>();
        var definition = new EntryRewriting(new Typed(typed, problems)).of(entry);
        return new Draft(definition, problems);
    }

    public boolean isReadable() {
        return problems.isEmpty();
    }

    private record Typed(Input input, Map<String, Reading.Problem> problems) implements Rewriter {
        @Override
        public LocalizedText text(Place place, LocalizedText text) {
            if (!input.values().containsKey(place.path() + ".zh")) return text;
            var zh = plain(place.path() + ".zh", true);
            var en = plain(place.path() + ".en", false);
            return zh.isEmpty() || en.isEmpty() ? text : text.rewritten(zh, en);
        }

        @Override
        public Money money(Place place, Money money) {
            if (!input.values().containsKey(place.path())) return money;
            return Numbers.money(input.code(place.path())) instanceof Reading.Answer(Value.Amount(var read))
                    ? read
                    : refused(place, money, "money");
        }

        @Override
        public long number(Place place, long number) {
            if (!input.values().containsKey(place.path())) return number;
            return Numbers.whole(input.code(place.path())) instanceof Reading.Answer(Value.Count(var read)) && read > 0
                    ? read
                    : refused(place, number, "number");
        }

        private String plain(String name, boolean chinese) {
            var typed = input.one(name).replace("\r\n", "\n");
            if (typed.isEmpty()) return problem(name, "text-needed");
            if (typed.codePointCount(0, typed.length()) > LONGEST) return problem(name, "too-long", LONGEST);
            if (HAN.matcher(typed).find() != chinese) return problem(name, chinese ? "needs-chinese" : "has-chinese");
            return typed;
        }

        private String problem(String name, String message, Object... parameters) {
            problems.put(name, (Reading.Problem) Reading.problem(message, parameters));
            return "";
        }

        private <T> T refused(Place place, T before, String message) {
            problem(place.path(), message);
            return before;
        }
    }
}
