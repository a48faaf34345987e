package org.chartwright.app.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.encounter.PatientRecord;
import org.chartwright.app.home.Home;
import org.chartwright.app.library.ApprovedLibrary;
import org.chartwright.nlp.likeness.Fingerprint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Signed notes that a note reads like: another patient's, or an earlier one of the same patient. Kept are only hashes
 * of runs of words under a key of this installation ({@code likeness.key} below home).
 */
@Repository
class LookAlikes {

    private static final String KEY_FILE = "likeness.key";
    private static final int KEY_BYTES = 32;
    private static final int MOST_NOTES = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final JdbcClient jdbc;
    private final Encounters encounters;
    private final ApprovedLibrary library;
    private final byte[] key;

    LookAlikes(JdbcClient jdbc, Encounters encounters, ApprovedLibrary library, Home home) {
        this.jdbc = jdbc;
        this.encounters = encounters;
        this.library = library;
        this.key = key(home);
    }

    /**
     * A signed note that this one reads like.
     *
     * @param samePatient whether it is an earlier note of the same patient
     * @param date of that visit
     * @param percent how much of this note stands there
     * @param passages of this note that stand there too
     */
    record LookAlike(EncounterId other, boolean samePatient, String date, int percent, List<String> passages) {}

    private record Shared(EncounterId other, int runs) {}

    /** The most alike first; none for a note that is too short to tell. */
    List<LookAlike> of(Encounter encounter, ReviewNote note) {
        List<String> texts = blocks(note.signedSections());
        var print = print(texts);
        var hashes = print.hashes();
        if (hashes.size() < Fingerprint.FEWEST) {
            return List.of();
        }
        return jdbc
                .sql("""
                select encounter_id, count(distinct hash)::int as runs from note_run
                where hash = any (:hashes) and encounter_id <> :self
                group by encounter_id having count(distinct hash) >= :least order by runs desc limit :most
                """)
                .param("hashes", hashes.toArray(Long[]::new))
                .param("self", encounter.id().value())
                .param("least", (int) Math.ceil(Fingerprint.SHARE * hashes.size()))
                .param("most", MOST_NOTES)
                .query((row, number) ->
                        new Shared(new EncounterId(row.getObject("encounter_id", UUID.class)), row.getInt("runs")))
                .list()
                .stream()
                .flatMap(shared -> encounters.find(shared.other()).stream()
                        .map(other -> new LookAlike(
                                other.id(),
                                same(encounter.patient(), other.patient()),
                                DAY.format(other.date()),
                                Math.round(100f * shared.runs() / hashes.size()),
                                passages(print, texts, kept(other.id())))))
                .toList();
    }

    void keep(SignedNote note) {
        jdbc.sql("""
                insert into note_run (hash, encounter_id, version)
                select hash, :id, :version from unnest(:hashes::bigint[]) as hash
                """)
                .param("id", note.encounter().value())
                .param("version", note.version())
                .param("hashes", print(blocks(note.sections())).hashes().toArray(Long[]::new))
                .update();
    }

    private static List<String> blocks(List<SignedNote.Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .map(block -> String.join(" ", block.sentences()))
                .toList();
    }

    private Set<Long> kept(EncounterId encounter) {
        return new HashSet<>(jdbc.sql("select hash from note_run where encounter_id = :id")
                .param("id", encounter.value())
                .query((row, number) -> row.getLong("hash"))
                .list());
    }

    private static List<String> passages(Fingerprint print, List<String> texts, Set<Long> other) {
        return print.matching(other).stream()
                .map(passage -> texts.get(passage.number()).substring(passage.from(), passage.to()))
                .toList();
    }

    /** Without the words of approved dot-phrases, which many notes share. */
    private Fingerprint print(List<String> texts) {
        List<String> phrases = library.now().phrases().stream()
                .flatMap(phrase -> List.of(phrase.text().split("\\{[a-z0-9-]*}")).stream())
                .toList();
        return Fingerprint.of(texts, key).without(Fingerprint.of(phrases, key));
    }

    /** By record number where both have one, else by name and birth date. */
    private static boolean same(PatientRecord one, PatientRecord other) {
        return one.mrn().isPresent() && other.mrn().isPresent()
                ? one.mrn().equals(other.mrn())
                : one.name().equalsIgnoreCase(other.name()) && one.birthDate().equals(other.birthDate());
    }

    private static byte[] key(Home home) {
        var file = home.path().resolve(KEY_FILE);
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                home.writeSecret(KEY_FILE, fresh);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read %s".formatted(file), e);
        }
    }
}
