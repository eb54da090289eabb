package org.dishui.shared.persistence.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dishui.shared.Sealed;
import org.dishui.shared.Vault;

/** AES-256-GCM with a random nonce in front and the context as additional data; HMAC-SHA256 for fingerprints. */
class AesVault implements Vault {
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing ring;

    AesVault(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public Sealed seal(String context, String plaintext) {
        var key = ring.keys().firstEntry();
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] secret =
                    cipher(Cipher.ENCRYPT_MODE, key.getValue(), nonce, context).doFinal(bytes(plaintext));
            byte[] whole = ByteBuffer.allocate(NONCE + secret.length)
                    .put(nonce)
                    .put(secret)
                    .array();
            return new Sealed(key.getKey() + ":" + Base64.getEncoder().encodeToString(whole));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    @Override
    public String open(String context, Sealed value) {
        int colon = value.value().indexOf(':');
        var key = ring.keys().get(value.value().substring(0, colon));
        if (key == null) throw new IllegalStateException("the key of this value is not in the ring");
        try {
            var whole = ByteBuffer.wrap(Base64.getDecoder().decode(value.value().substring(colon + 1)));
            byte[] nonce = new byte[NONCE];
            whole.get(nonce);
            byte[] secret = new byte[whole.remaining()];
            whole.get(secret);
            return new String(cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(secret), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("this value was not sealed here", e);
        }
    }

    @Override
    public String fingerprint(String purpose, String plaintext) {
        byte[] key = hmac(ring.keys().lastEntry().getValue(), "fingerprint:" + purpose);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hmac(new SecretKeySpec(key, "HmacSHA256"), plaintext));
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String context)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(bytes(context));
        return cipher;
    }

    private static byte[] hmac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
