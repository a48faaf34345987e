package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.Finding.Nature;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;

/**
 * A fact of a visit in, what the clauses that it rests on make of it out, by the table {@code spoken.tsv}.
 *
 * <p>A current finding stays one only where some clause states it. What was only asked, likened, warned of, looked for,
 * had long ago or a relative's is not coded (ICD-10-CM guidelines IV.H and IV.J).
 */
final class SpokenSense {

    private enum Place {
        BEFORE,
        AFTER,
        CLAUSE
    }

    private record Cue(Nature nature, Place place, String speaker, String kind, Pattern words) {

        boolean fits(Speaker said, Fact.Kind fact) {
            return (speaker.equals("ANY") || speaker.equals(said.name()))
                    && (kind.equals("ANY") || kind.equals(fact.name()));
        }
    }

    private static final List<Cue> CUES = CodeRules.rows("spoken.tsv").stream()
            .map(row -> new Cue(
                    Nature.valueOf(row.get(0)),
                    Place.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    row.get(2),
                    row.get(3),
                    Pattern.compile(row.get(4), Pattern.CASE_INSENSITIVE)))
            .toList();

    private static final Pattern OPENS_QUESTION = Pattern.compile(
            "^\\W*((and|so|okay|ok|now|well|sure|alright|all right|um|uh|then)\\W+)*(any|do|does|did|have you|has|are you|is it|is that|was|were|(how|what|when|where|which|who)(?! (i|we|that|it)\\b))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPERATION = Pattern.compile(
            "\\b(surgical history|surger(y|ies)|operations?|operated|\\w+ectom(y|ies))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAKEN_OUT = Pattern.compile(
            "\\b(remov\\w+|resect\\w+|taken out|t(ake|ook|aking) (it|that|them|some|part|a (bit|piece|part))\\b.{0,20}out)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Characters after a clause that may still say that what it told has passed. */
    private static final int BEYOND = 60;

    private final Transcript transcript;

    SpokenSense(Transcript transcript) {
        this.transcript = transcript;
    }

    /** What is left of a claim; the clauses that only ask do not count where others speak. */
    Nature of(Fact fact, Nature claimed) {
        if (claimed != Nature.CURRENT) {
            return claimed;
        }
        List<Nature> against = new ArrayList<>();
        for (Evidence place : fact.evidence()) {
            if (!transcript.holds(place)) {
                return claimed;
            }
            var sense = in(fact, place);
            if (sense.isEmpty()) {
                return claimed;
            }
            against.add(sense.get());
        }
        return against.stream()
                .filter(nature -> nature != Nature.ASKED)
                .findFirst()
                .orElse(Nature.ASKED);
    }

    /** Where the fact is stated. */
    List<Evidence> places(Fact fact) {
        return fact.evidence().stream()
                .filter(transcript::holds)
                .filter(place -> in(fact, place).isEmpty())
                .toList();
    }

    /** The clauses that state the fact. */
    List<String> stated(Fact fact) {
        return places(fact).stream().map(transcript::quote).toList();
    }

    private Optional<Nature> in(Fact fact, Evidence place) {
        return in(fact.kind(), fact.text(), place);
    }

    /** What a clause makes of a problem that it names; empty where it states it. */
    Optional<Nature> of(Evidence place, String problem) {
        return in(Fact.Kind.PROBLEM, problem, place);
    }

    private Optional<Nature> in(Fact.Kind kind, String text, Evidence place) {
        var utterance = transcript.utterances().get(place.utterance());
        String clause = transcript.quote(place);
        String rest = utterance.text().substring(place.to());
        int[] term = term(clause, text);
        if (kind == Fact.Kind.PROBLEM && operatedOn(utterance)) {
            return Optional.of(Nature.PAST);
        }
        String before = clause.substring(0, term[0]);
        String after = clause.substring(term[1]);
        String beyond = after + rest.substring(0, Math.min(BEYOND, rest.length()));
        for (Cue cue : CUES) {
            String where = switch (cue.place()) {
                case BEFORE -> before;
                case AFTER -> cue.nature() == Nature.PAST ? beyond : after;
                case CLAUSE -> clause;
            };
            if (cue.fits(utterance.speaker(), kind)
                    && cue.words().matcher(where).find()) {
                return Optional.of(cue.nature());
            }
        }
        boolean asks = rest.strip().startsWith("?")
                || clause.strip().endsWith("?")
                || utterance.speaker() == Speaker.CLINICIAN
                        && OPENS_QUESTION.matcher(clause).find();
        return asks ? Optional.of(Nature.ASKED) : Optional.empty();
    }

    /** The answer to what an operation was for names what is gone since. */
    private boolean operatedOn(Utterance utterance) {
        if (utterance.speaker() != Speaker.PATIENT
                || utterance.number() == 0
                || !TAKEN_OUT.matcher(utterance.text()).find()) {
            return false;
        }
        var before = transcript.utterances().get(utterance.number() - 1);
        return before.speaker() == Speaker.CLINICIAN
                && OPERATION.matcher(before.text()).find();
    }

    /** Where a clause names the fact; its end where it uses other words. */
    private static int[] term(String clause, String text) {
        var wanted = TermWords.forms(text);
        int from = -1;
        int to = clause.length();
        for (TermWord word : TermWords.of(clause)) {
            if (wanted.stream().anyMatch(form -> alike(form, word.form()))) {
                from = from < 0 ? word.from() : from;
                to = word.to();
            }
        }
        return from < 0 ? new int[] {clause.length(), clause.length()} : new int[] {from, to};
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || one.length() > 4 && other.length() > 4 && one.regionMatches(0, other, 0, 5);
    }
}
