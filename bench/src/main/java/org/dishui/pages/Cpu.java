package org.dishui.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** CPU time that processes have used, read from /proc. */
final class Cpu {
    /** Of a second: what Linux counts in, whatever the machine. */
    private static final long TICKS = 100;

    private Cpu() {}

    /** Milliseconds of these processes and of all that they started, also of those that have ended. */
    static long millis(ProcessHandle... processes) {
        return Stream.of(processes)
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .mapToLong(Cpu::ticks)
                        .sum()
                * 1000
                / TICKS;
    }

    private static long ticks(ProcessHandle process) {
        var stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        if (!Files.exists(stat)) return 0;
        try {
            var text = Files.readString(stat);
            var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 11; field <= 14; field++)
                ticks += Long.parseLong(fields[field]); // utime, stime, cutime, cstime
            return ticks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
