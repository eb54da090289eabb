package org.dishui.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One file of this repository, for the gates that read files. */
record Source(Path path, String text) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static List<Source> under(String folder, String ending) {
        Path start = ROOT.resolve(folder);
        if (!Files.exists(start)) return List.of();
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Source::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java of all three modules that goes into the jar. */
    static List<Source> mainJava() {
        return Stream.of("portal-domain", "portal-persistence", "portal-web")
                .flatMap(module -> under(module + "/src/main/java", ".java").stream())
                .toList();
    }

    static Source of(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    String folder() {
        return path.toString().replaceFirst("/[^/]*$", "");
    }

    long lines() {
        return text.lines().count();
    }

    @Override
    public String toString() {
        return ROOT.relativize(path).toString();
    }
}
