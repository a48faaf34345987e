package org.chartwright.app.ehr.fhir;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * The private key with which this installation signs its assertions: P-384 for ES384 or RSA of at least 2048 bits for
 * RS384, the two that SMART servers must know.
 */
public final class ClientKey {

    private final JWK key;

    private ClientKey(JWK key) {
        this.key = key;
    }

    /**
     * Reads a private JSON Web Key with a key id.
     *
     * @throws IllegalArgumentException when the file does not hold one, with what is wrong with it
     */
    public static ClientKey in(Path file) {
        try {
            return of(JWK.parse(Files.readString(file)), file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("key file %s cannot be read".formatted(file));
        } catch (ParseException unreadable) {
            throw new IllegalArgumentException("key file %s does not hold a JSON Web Key".formatted(file));
        }
    }

    private static ClientKey of(JWK key, Path file) {
        boolean fits = switch (key) {
            case ECKey ec -> Curve.P_384.equals(ec.getCurve());
            case RSAKey rsa -> rsa.size() >= 2048;
            default -> false;
        };
        if (!fits || !key.isPrivate() || key.getKeyID() == null) {
            throw new IllegalArgumentException(
                    "key file %s must hold a private key with a 'kid', on curve P-384 or RSA of 2048 bits or more"
                            .formatted(file));
        }
        return new ClientKey(key);
    }

    String id() {
        return key.getKeyID();
    }

    JWSAlgorithm algorithm() {
        return key instanceof ECKey ? JWSAlgorithm.ES384 : JWSAlgorithm.RS384;
    }

    JWSSigner signer() throws JOSEException {
        return key instanceof ECKey ec ? new ECDSASigner(ec) : new RSASSASigner(key.toRSAKey());
    }
}
