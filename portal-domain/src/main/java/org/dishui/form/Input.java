package org.dishui.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** What somebody typed, by the names of the controls; read liberally: full-width digits, spaces around, any line ends. */
public record Input(Map<String, List<String>> values) {
    public static final Input NONE = new Input(Map.of());

    /** One value without spaces around it; empty where nothing was typed. */
    public String one(String name) {
        var all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** One value with compatibility forms made plain (５０ becomes 50) and inner spaces gone: for numbers, codes and dates. */
    public String code(String name) {
        return Normalizer.normalize(one(name), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
