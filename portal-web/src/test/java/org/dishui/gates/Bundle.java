package org.dishui.gates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one slice in one language. */
record Bundle(Source file, Map<String, String> words) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static List<Bundle> chinese() {
        return Source.under("portal-web/src/main/resources/messages", ".properties").stream()
                .filter(file -> !file.name().endsWith("_en.properties"))
                .map(Bundle::of)
                .toList();
    }

    Bundle english() {
        return of(Source.of(file.path().resolveSibling(slice() + "_en.properties")));
    }

    String slice() {
        return file.name().replace(".properties", "");
    }

    Set<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(words.getOrDefault(key, ""))
                .results()
                .map(use -> use.group(1)) // the number alone: only English has a plural
                .collect(Collectors.toSet());
    }

    private static Bundle of(Source file) {
        var words = new TreeMap<String, String>();
        var seen = new HashSet<String>();
        try {
            var properties = new Properties();
            properties.load(new StringReader(file.text()));
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            for (String line : file.text().lines().toList()) {
                String key = line.strip().split("[=:\\s]", 2)[0];
                if (words.containsKey(key) && !seen.add(key)) throw new AssertionError(file + " says twice: " + key);
            }
            return new Bundle(file, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
