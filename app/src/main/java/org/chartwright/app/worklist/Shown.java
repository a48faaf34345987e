package org.chartwright.app.worklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which part of the list is shown. */
enum Shown {
    OPEN("Open", EnumSet.complementOf(EnumSet.of(Waiting.NOTHING))),
    TO_REVIEW("To review or sign", EnumSet.of(Waiting.REVIEW, Waiting.SIGNATURE, Waiting.RESCUE)),
    TO_RECORD("To record", EnumSet.of(Waiting.CONSENT, Waiting.RECORDING, Waiting.RUNNING, Waiting.PAUSED)),
    FAILED("Failed", EnumSet.of(Waiting.RESCUE, Waiting.PUSH)),
    ALL("All", EnumSet.allOf(Waiting.class));

    private final String words;
    private final Set<Waiting> waiting;

    Shown(String words, Set<Waiting> waiting) {
        this.words = words;
        this.waiting = waiting;
    }

    /** As it stands in the address; anything unknown is {@code OPEN}. */
    static Shown of(Optional<String> name) {
        return Arrays.stream(values())
                .filter(each -> name.isPresent() && each.address().equals(name.get()))
                .findFirst()
                .orElse(OPEN);
    }

    boolean holds(Waiting each) {
        return waiting.contains(each);
    }

    String words() {
        return words;
    }

    String address() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
