package org.dishui.shared.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.dishui.shared.CannotStart;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.Sealed;
import org.dishui.shared.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final String OLD = "k1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String NEW = "k2:YWJjZGVmZ2hpamFiY2RlZmdoaWphYmNkZWZnaGlqYWI=";
    private static final String PLACE = "identity_person.number:1";

    private final Vault vault = new AesVault(KeyRing.of(OLD));
    private final Vault rotated = new AesVault(KeyRing.of(NEW + "," + OLD));

    @Test
    void opensWhatItSealed() {
        Sealed sealed = vault.seal(PLACE, "31010119900307457X 林");
        assertThat(vault.open(PLACE, sealed)).isEqualTo("31010119900307457X 林");
        assertThat(sealed.value()).startsWith("k1:").doesNotContain("1990");
        assertThat(vault.seal(PLACE, "same")).isNotEqualTo(vault.seal(PLACE, "same"));
    }

    @Test
    void opensNothingInAnotherContext() {
        Sealed sealed = vault.seal(PLACE, "secret");
        assertThatIllegalStateException().isThrownBy(() -> vault.open("identity_person.number:2", sealed));
    }

    @Test
    void noticesTampering() {
        String text = vault.seal(PLACE, "secret").value();
        for (int i = 3; i < text.length() - 3; i++) {
            var changed = new StringBuilder(text);
            changed.setCharAt(i, text.charAt(i) == 'A' ? 'B' : 'A');
            assertThatIllegalStateException().isThrownBy(() -> vault.open(PLACE, Sealed.of(changed.toString())));
        }
        assertThatIllegalStateException().isThrownBy(() -> vault.open(PLACE, Sealed.of("k1:AAAA")));
    }

    @Test
    void rotatesKeys() {
        Sealed before = vault.seal(PLACE, "secret");
        assertThat(rotated.open(PLACE, before)).isEqualTo("secret");
        assertThat(rotated.seal(PLACE, "secret").value()).startsWith("k2:");
        assertThatIllegalStateException().isThrownBy(() -> vault.open(PLACE, rotated.seal(PLACE, "secret")));
    }

    @Test
    void fingerprintsStayAcrossRotationAndDifferByPurpose() {
        assertThat(rotated.fingerprint("person.number", "310101"))
                .isEqualTo(vault.fingerprint("person.number", "310101"));
        assertThat(vault.fingerprint("bank.account", "310101"))
                .isNotEqualTo(vault.fingerprint("person.number", "310101"));
    }

    @Test
    void refusesKeysThatAreNone() {
        for (String text :
                new String[] {"", "k1", "k1:", "k1:AAAA", "k1:???", OLD + "," + OLD, "a b:" + OLD.substring(3)})
            assertThatThrownBy(() -> KeyRing.of(text))
                    .as(text)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("PORTAL_KEYS");
    }

    @Test
    void makesAKeyInDemoOnlyAndForTheOwnerOnly(@TempDir Path folder) throws Exception {
        var demo = settings(folder, "true");
        assertThat(KeyRing.of(demo)).isEqualTo(KeyRing.of(demo));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> KeyRing.of(settings(folder, "false"))).hasMessageContaining("PORTAL_KEYS is missing");
    }

    private static PortalSettings settings(Path folder, String demo) {
        return new PortalSettings(
                null, null, null, folder.toString(), demo, null, null, null, null, null, null, null, null);
    }
}
