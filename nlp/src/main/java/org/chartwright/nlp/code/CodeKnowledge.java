package org.chartwright.nlp.code;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSet;
import org.chartwright.models.codes.CodeSystem;

/** What is looked up in one code set: terms, sides and the search book, which is opened when it is first needed. */
final class CodeKnowledge {

    private final CodeSet set;
    private final Path home;
    private final TermIndex diagnoses;
    private final TermIndex ended;
    private final TermIndex procedures;
    private final Laterality sides;
    private Optional<CodeBook> book = Optional.empty();
    private Optional<CodeCandidates> candidates = Optional.empty();

    CodeKnowledge(CodeSet set, Path home) {
        this.set = set;
        this.home = home;
        this.diagnoses = new TermIndex(set, Set.of(CodeSystem.ICD10CM));
        this.ended = new TermIndex(CodeTerms.of(set.ended()));
        this.procedures = new TermIndex(set, Set.of(CodeSystem.CPT, CodeSystem.HCPCS));
        this.sides = new Laterality(set);
    }

    CodeSet set() {
        return set;
    }

    /** Where the imported releases lie. */
    Path home() {
        return home;
    }

    TermIndex diagnoses() {
        return diagnoses;
    }

    /** Terms of diagnosis codes that ended before the date of service. */
    TermIndex ended() {
        return ended;
    }

    TermIndex procedures() {
        return procedures;
    }

    Laterality sides() {
        return sides;
    }

    synchronized CodeBook book() {
        var opened = book.orElseGet(() -> CodeBook.open(set, home));
        book = Optional.of(opened);
        return opened;
    }

    synchronized CodeCandidates candidates() {
        var made = candidates.orElseGet(() -> new CodeCandidates(set, diagnoses));
        candidates = Optional.of(made);
        return made;
    }

    /** The first of the codes that may be billed. */
    Optional<CodeEntry> firstBillable(List<String> codes) {
        return codes.stream().map(set::billable).flatMap(Optional::stream).findFirst();
    }
}
