package org.chartwright.app.transcription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.chartwright.app.home.Home;

/**
 * The key of this installation, kept in {@code master.key} below home and readable by its owner only. It opens the key
 * of each recording; a recording whose key is destroyed cannot be heard again.
 */
final class MasterKey {

    private static final int BYTES = 32;
    private static final String FILE = "master.key";

    private final SecretKey key;

    private MasterKey(SecretKey key) {
        this.key = key;
    }

    /** Reads the key, or makes one at the first start. */
    static MasterKey of(Home home) {
        var file = home.path().resolve(FILE);
        try {
            if (!Files.exists(file)) {
                home.writeSecret(FILE, random(BYTES));
            }
            var bytes = Files.readAllBytes(file);
            if (bytes.length != BYTES) {
                throw new IllegalStateException(
                        "%s has %d bytes, not %d; restore it from a backup.".formatted(file, bytes.length, BYTES));
            }
            return new MasterKey(new SecretKeySpec(bytes, "AES"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read %s".formatted(file), e);
        }
    }

    /** A fresh recording key, with its form that may lie on disk. */
    Wrapped fresh(String owner) {
        var bytes = random(BYTES);
        return new Wrapped(
                new SecretKeySpec(bytes, "AES"), Sealed.seal(key, bytes, owner.getBytes(StandardCharsets.UTF_8)));
    }

    /** Opens a key that was wrapped for that owner. */
    SecretKey unwrap(byte[] wrapped, String owner) {
        return new SecretKeySpec(Sealed.open(key, wrapped, owner.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    record Wrapped(SecretKey key, byte[] onDisk) {}

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** AES-GCM with a random nonce in front. */
    static final class Sealed {

        static final int NONCE = 12;
        static final int TAG = 16;
        private static final SecureRandom RANDOM = new SecureRandom();

        private Sealed() {}

        static byte[] seal(SecretKey key, byte[] plain, byte[] context) {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            try {
                var cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
                cipher.updateAAD(context);
                return ByteBuffer.allocate(NONCE + plain.length + TAG)
                        .put(nonce)
                        .put(cipher.doFinal(plain))
                        .array();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("AES-GCM failed to encrypt", e);
            }
        }

        static byte[] open(SecretKey key, byte[] sealed, byte[] context) {
            try {
                var cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG, sealed, 0, NONCE));
                cipher.updateAAD(context);
                return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Encrypted data was changed or belongs to another key", e);
            }
        }
    }
}
