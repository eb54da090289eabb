package org.dishui.shared.persistence.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.dishui.shared.CannotStart;

/** PostgreSQL's programs, unpacked once from the jar that carries them into a folder named by their version. */
final class PostgresBinaries {
    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar");

    private PostgresBinaries() {}

    static Path unpackedIn(Path parent) {
        URL archive = archive();
        var version = VERSION.matcher(archive.toString());
        Path home = parent.resolve("postgresql-" + (version.find() ? version.group(1) : "unversioned"));
        Path ready = home.resolve("ready");
        try {
            Files.createDirectories(home);
            // two portals with folders of their own may share these programs: the second waits for the first
            try (var channel = FileChannel.open(
                            parent.resolve("unpacking"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !Files.exists(ready)) {
                    unpack(archive, home);
                    Files.createFile(ready);
                }
            }
            return home;
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL cannot be unpacked into " + home + ": " + e, e);
        }
    }

    private static URL archive() {
        String name = switch (System.getProperty("os.name") + " " + System.getProperty("os.arch")) {
            case "Linux amd64", "Linux x86_64" -> "postgres-linux-x86_64.txz";
            case "Linux aarch64" -> "postgres-linux-arm_64.txz";
            case String machine ->
                throw new CannotStart("The portal's own PostgreSQL runs on Linux (amd64, arm64), not on " + machine
                        + ": set PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD.");
        };
        URL archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) throw new CannotStart(name + " is not on the class path: set PORTAL_DB_URL.");
        return archive;
    }

    private static void unpack(URL archive, Path home) throws IOException {
        try (InputStream packed = archive.openStream();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) place(entry, tar, home);
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path home) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) throw new IOException("an entry outside the folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        try {
            Files.createDirectories(target.getParent());
            Files.deleteIfExists(target); // left by an unpacking that was cut off
            if (entry.isSymbolicLink()) Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            else Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0100) != 0 && !entry.isSymbolicLink())
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
