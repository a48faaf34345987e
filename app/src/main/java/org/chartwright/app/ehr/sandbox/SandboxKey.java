package org.chartwright.app.ehr.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The bearer token by which this very process enters its own sandbox; a new one at each start, told to nobody. */
@Component
public class SandboxKey {

    private final String value;

    SandboxKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        value = "sandbox_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String value() {
        return value;
    }

    /** Whether an {@code Authorization} header carries this key; takes as long for every header of its length. */
    boolean opens(String header) {
        return MessageDigest.isEqual(
                header.getBytes(StandardCharsets.UTF_8), ("Bearer " + value).getBytes(StandardCharsets.UTF_8));
    }
}
