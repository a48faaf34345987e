package org.chartwright.app.worklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;

/** Which part of the list is shown. */
enum Shown {
    OPEN("Open", EnumSet.complementOf(EnumSet.of(Waiting.NOTHING))),
    TO_REVIEW("To review or sign", EnumSet.of(Waiting.REVIEW, Waiting.SIGNATURE, Waiting.RESCUE)),
    TO_RECORD("To record", EnumSet.of(Waiting.CONSENT, Waiting.RECORDING, Waiting.RUNNING, Waiting.PAUSED)),
    CODES("Codes to decide", EnumSet.noneOf(Waiting.class)),
    FAILED("Failed", EnumSet.of(Waiting.RESCUE, Waiting.PUSH)),
    ALL("All", EnumSet.allOf(Waiting.class));

    private final String words;
    private final Set<Waiting> waiting;

    Shown(String words, Set<Waiting> waiting) {
        this.words = words;
        this.waiting = waiting;
    }

    /** As it stands in the address; anything unknown is what the person's day begins with. */
    static Shown of(Optional<String> name, Person person) {
        return Arrays.stream(values())
                .filter(each -> name.isPresent() && each.address().equals(name.get()))
                .findFirst()
                .orElse(person.is(Role.CODER) && !person.is(Role.PHYSICIAN) ? CODES : OPEN);
    }

    /** @param openCodes suggested codes of the visit that nobody has decided */
    boolean holds(Waiting each, int openCodes) {
        return this == CODES ? openCodes > 0 : waiting.contains(each);
    }

    /** Whether this part of the list is anything to the person. */
    boolean concerns(Person person) {
        return this != CODES || decidesCodes(person);
    }

    static boolean decidesCodes(Person person) {
        return person.is(Role.CODER) || person.is(Role.PHYSICIAN);
    }

    String words() {
        return words;
    }

    String address() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
