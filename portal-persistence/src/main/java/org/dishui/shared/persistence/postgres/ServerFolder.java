package org.dishui.shared.persistence.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a server of ours lives: its data, password, lock and log.
 *
 * @param asked the folder that was asked for
 * @param place the one that it is: another where the unprivileged user cannot reach the first
 */
record ServerFolder(Path asked, Path place, Unprivileged user) {
    private static final Logger log = LoggerFactory.getLogger(ServerFolder.class);

    static ServerFolder in(Path asked) {
        var user = Unprivileged.here();
        make(asked, user);
        if (user.canReach(asked)) return new ServerFolder(asked, asked, user);
        Path place = Path.of(
                "/var/tmp/dishui-" + Integer.toHexString(asked.toString().hashCode()));
        make(place, user);
        log.warn("PostgreSQL's user cannot reach {}: the database is in {}", asked, place);
        return new ServerFolder(asked, place, user);
    }

    Path data() {
        return file("data");
    }

    Path file(String name) {
        return place.resolve(name);
    }

    /** Made once, for the owner's eyes only. */
    String password() {
        Path file = file("password");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
                user.own(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            log.warn("{} stays behind: {}", place, e.toString());
        }
    }

    private static void make(Path folder, Unprivileged user) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            user.own(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
    }
}
