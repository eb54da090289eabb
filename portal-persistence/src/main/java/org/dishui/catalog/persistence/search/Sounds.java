package org.dishui.catalog.persistence.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How Chinese is typed in Latin letters: whole syllables or their initials. A text is kept from each of its characters on, so that what
 * somebody typed is the beginning of one of them.
 */
final class Sounds {
    /** Tells them from English words. */
    static final String SIGN = "~";

    /** From a character with several readings on the ways to read a text multiply. */
    private static final int MOST_WAYS = 4;

    private static final int LONGEST = 40;
    private static final List<String> SILENT = List.of("");

    /** Of the characters that were needed; looking one up takes longer than all the rest. */
    private static final Map<String, List<String>> READINGS = new ConcurrentHashMap<>();

    private Sounds() {}

    /** Of a run of characters, from each of them on. */
    static Set<String> from(String han) {
        var sounds = new LinkedHashSet<String>();
        var readings = Tokens.characters(han).stream().map(Sounds::readings).toList();
        for (int i = 0; i < readings.size(); i++) {
            for (var way : ways(readings.subList(i, readings.size()))) {
                sounds.add(cut(String.join("", way)));
                if (way.size() > 1) sounds.add(initials(way));
            }
        }
        return sounds;
    }

    /** The whole run, as it is read most often; nothing where a character has no reading. */
    static String of(String han) {
        var readings = Tokens.characters(han).stream().map(Sounds::readings).toList();
        return readings.contains(SILENT)
                ? ""
                : readings.stream().map(List::getFirst).collect(Collectors.joining());
    }

    private static List<List<String>> ways(List<List<String>> readings) {
        List<List<String>> ways = List.of(List.of());
        for (var choices : readings) {
            var longer = new ArrayList<List<String>>();
            for (var choice : choices) {
                for (var way : ways)
                    longer.add(Stream.concat(way.stream(), Stream.of(choice)).toList());
                if (longer.size() >= MOST_WAYS) break;
            }
            ways = longer;
        }
        return ways;
    }

    private static List<String> readings(String character) {
        return character.length() > 1 ? SILENT : READINGS.computeIfAbsent(character, Sounds::lookUp);
    }

    private static List<String> lookUp(String character) {
        var readings = PinyinHelper.toHanyuPinyinStringArray(character.charAt(0));
        if (readings == null) return SILENT;
        return Stream.of(readings)
                .map(each -> each.replace("u:", "v").replaceAll("\\d", ""))
                .distinct()
                .toList();
    }

    private static String initials(List<String> way) {
        var initials = new StringBuilder();
        way.stream().filter(each -> !each.isEmpty()).forEach(each -> initials.append(each.charAt(0)));
        return cut(initials.toString());
    }

    private static String cut(String sound) {
        return sound.substring(0, Math.min(LONGEST, sound.length()));
    }
}
