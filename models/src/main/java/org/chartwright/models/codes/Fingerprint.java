package org.chartwright.models.codes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entries in, one short name of their content out. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(CodeEntry entry) {
        add(entry.code());
        add(entry.title());
        entry.synonyms().forEach(this::add);
        add(entry.group() + (entry.billable() ? "1" : "0"));
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** Sixteen hexadecimal digits; may be asked once. */
    String value() {
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
