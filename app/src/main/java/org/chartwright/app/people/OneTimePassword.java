package org.chartwright.app.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password for one sign-in: 16 letters and digits that are not mistaken for one another, 80 bits. */
final class OneTimePassword {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    static String next() {
        return RANDOM.ints(16, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
