package org.dishui.shared.persistence.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.dishui.shared.CannotStart;
import org.dishui.shared.PortalSettings;

/** The portal's keys by id, in order: the first encrypts, all decrypt, the last makes fingerprints. */
record KeyRing(SequencedMap<String, SecretKey> keys) {
    static KeyRing of(String text) {
        var keys = new LinkedHashMap<String, SecretKey>();
        for (String entry : text.strip().split("[,\\s]+", -1)) {
            int colon = entry.indexOf(':');
            String id = colon < 0 ? "" : entry.substring(0, colon);
            if (!id.matches("[A-Za-z0-9_-]{1,20}") || keys.put(id, key(entry.substring(colon + 1))) != null)
                throw new CannotStart("PORTAL_KEYS is a list of id:base64 with different ids, separated by commas.");
        }
        return new KeyRing(keys);
    }

    /** From the settings; in demo, made once and kept in the data folder. */
    static KeyRing of(PortalSettings settings) {
        String given = settings.keys();
        if (given != null) return of(given);
        if (!settings.isDemo())
            throw new CannotStart("PORTAL_KEYS is missing: outside demo the portal needs a key to encrypt identity and"
                    + " bank numbers with. Make one with: echo \"k1:$(openssl rand -base64 32)\"");
        return kept(settings.dataFolder().resolve("keys"));
    }

    private static KeyRing kept(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, "demo:" + Base64.getEncoder().encodeToString(random) + "\n");
            }
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep keys in " + file, e);
        }
    }

    private static SecretKey key(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == 32) return new SecretKeySpec(bytes, "AES");
        } catch (IllegalArgumentException notBase64) {
            throw new CannotStart("A key in PORTAL_KEYS is not Base64.");
        }
        throw new CannotStart("A key in PORTAL_KEYS is not 256 bits long.");
    }
}
