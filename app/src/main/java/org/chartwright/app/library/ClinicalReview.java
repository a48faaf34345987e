package org.chartwright.app.library;

import java.util.Optional;
import java.util.stream.Stream;
import org.chartwright.app.library.Version.Name;
import org.chartwright.app.library.Version.Status;
import org.chartwright.app.library.Versions.Step;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.chartwright.templates.Content;
import org.chartwright.templates.ContentFile;
import org.chartwright.templates.Templates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a version from draft to use: written, submitted, approved by a physician who did not write it, retired.
 * Each refusal is one sentence for the person.
 */
@Component
class ClinicalReview {

    private static final int LONGEST_WORDS = 300;
    private static final int MOST_VERSIONS = 9999;

    private final Versions versions;

    ClinicalReview(Versions versions) {
        this.versions = versions;
    }

    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    static boolean writes(Person person) {
        return Stream.of(Role.PHYSICIAN, Role.MANAGER, Role.ADMIN).anyMatch(person::is);
    }

    /** Begins a draft with the text of another version. */
    @Transactional
    Name begin(Name from, Person by) {
        requireWriter(by);
        var basis = find(from);
        int number = versions.of(from.kind(), from.id()).getFirst().name().number() + 1;
        if (number > MOST_VERSIONS) {
            throw new Refused("There are no more numbers for versions of this.");
        }
        var name = from.numbered(number);
        var yaml = basis.yaml().replaceFirst("(?m)^version:.*$", "version: " + number);
        versions.add(
                new Version(name, basis.title(), yaml, Status.DRAFT),
                Optional.of(by),
                Step.WRITTEN,
                by.displayName(),
                "from version " + from.number());
        return name;
    }

    /** Begins something new with the text of another under its own id. */
    @Transactional
    Name copy(Name from, String id, Person by) {
        requireWriter(by);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 60) {
            throw new Refused("The short name takes a-z, 0-9 and single hyphens, 60 characters at most.");
        }
        if (!versions.of(from.kind(), id).isEmpty()) {
            throw new Refused("There is one with the short name %s already; choose another.".formatted(id));
        }
        var basis = find(from);
        var name = new Name(from.kind(), id, 1);
        var yaml = basis.yaml().replaceFirst("(?m)^version:.*$", "version: 1").replaceFirst("(?m)^id:.*$", "id: " + id);
        versions.add(
                new Version(name, basis.title(), yaml, Status.DRAFT),
                Optional.of(by),
                Step.WRITTEN,
                by.displayName(),
                "from %s version %d".formatted(from.id(), from.number()));
        return name;
    }

    /** Stores the text of a draft; one that the linter refuses is not stored. */
    @Transactional
    void write(Name name, String yaml, Person by) {
        requireWriter(by);
        require(name, Status.DRAFT, "Only a draft is changed. Begin a new version.");
        var content = read(name, yaml);
        versions.write(name, content.title(), yaml, by);
    }

    @Transactional
    void submit(Name name, Person by) {
        requireWriter(by);
        var version = require(name, Status.DRAFT, "Only a draft is submitted.");
        read(name, version.yaml());
        versions.move(name, Status.IN_REVIEW, Step.SUBMITTED, Optional.of(by), by.displayName(), "");
    }

    /** @param words what has to change */
    @Transactional
    void sendBack(Name name, String words, Person by) {
        requireWriter(by);
        require(name, Status.IN_REVIEW, "Only what is in review is sent back.");
        versions.move(
                name,
                Status.DRAFT,
                Step.SENT_BACK,
                Optional.of(by),
                by.displayName(),
                said(words, "Say what has to change."));
    }

    /**
     * Puts a version to use in place of the one before it.
     *
     * @param purpose what it is approved for
     */
    @Transactional
    void approve(Name name, String purpose, Person by) {
        if (!by.is(Role.PHYSICIAN)) {
            throw new Refused("Only a physician approves clinical wording.");
        }
        var version = require(name, Status.IN_REVIEW, "Only what is in review is approved.");
        if (versions.authors(name).contains(by.id())) {
            throw new Refused("You wrote this version. Someone else has to approve it.");
        }
        var words = said(purpose, "Say what it is approved for.");
        read(name, version.yaml());
        replaceBy(name, Optional.of(by), by.displayName());
        versions.move(name, Status.APPROVED, Step.APPROVED, Optional.of(by), by.displayName(), words);
    }

    @Transactional
    void retire(Name name, String words, Person by) {
        requireWriter(by);
        require(name, Status.APPROVED, "Only an approved version is retired.");
        if (name.kind() == Content.Kind.NOTE_TEMPLATE && name.id().equals(Templates.DEFAULT_ID)) {
            throw new Refused("This template is used where none is named. Approve a new version in its place.");
        }
        versions.move(
                name,
                Status.RETIRED,
                Step.RETIRED,
                Optional.of(by),
                by.displayName(),
                said(words, "Say why it is retired."));
    }

    /** Retires the version that is in use, for another takes its place. */
    void replaceBy(Name name, Optional<Person> by, String who) {
        versions.of(name.kind(), name.id()).stream()
                .filter(other -> other.status() == Status.APPROVED)
                .forEach(other -> versions.move(
                        other.name(), Status.RETIRED, Step.RETIRED, by, who, "replaced by version " + name.number()));
    }

    /** The text as content. @throws InvalidTemplates when the linter refuses it or it names another piece of wording */
    static Content read(Name name, String yaml) {
        var content = ContentFile.of(name.id() + ".yaml", yaml).content();
        if (!Name.of(content).equals(name)) {
            throw new Refused("The text has to begin with kind: %s, id: %s and version: %d."
                    .formatted(name.kind().written(), name.id(), name.number()));
        }
        return content;
    }

    private Version find(Name name) {
        return versions.find(name).orElseThrow(() -> new Refused("There is no such version."));
    }

    private Version require(Name name, Status status, String otherwise) {
        var version = versions.lock(name).orElseThrow(() -> new Refused("There is no such version."));
        if (version.status() != status) {
            throw new Refused(otherwise);
        }
        return version;
    }

    private static void requireWriter(Person by) {
        if (!writes(by)) {
            throw new Refused("Your role does not change clinical wording.");
        }
    }

    private static String said(String words, String otherwise) {
        var said = words.strip().replaceAll("\\s+", " ");
        if (said.isEmpty() || said.length() > LONGEST_WORDS) {
            throw new Refused(otherwise);
        }
        return said;
    }
}
