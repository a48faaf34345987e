package org.chartwright.nlp.draft.choice;

import java.util.List;
import java.util.Set;
import org.chartwright.nlp.draft.choice.Sound.Judgement;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.wording.BrokenForm;
import org.chartwright.nlp.fact.LabValues;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;
import org.chartwright.templates.SectionKind;

/**
 * A statement without a verb in, whether it names a thing and how much of it there is, so that a note may hold it as it
 * stands: "abi 0.72 on the right , 1.0 left", "eliquis , 5 , twice daily". Only where a number or a drug would be lost
 * otherwise.
 */
final class MeasuredLine {

    /** Here a clinician tells without verbs. */
    private static final Set<SectionKind> BRIEF =
            Set.of(SectionKind.RESULTS, SectionKind.PHYSICAL_EXAM, SectionKind.VITALS, SectionKind.ASSESSMENT_AND_PLAN);

    /** Likelier sound than that. */
    private static final double SOUND = 0.6;

    private static final double SOUND_ELSEWHERE = 0.75;
    private static final double ASIDE = 0.1;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 28;

    /** Who is spoken to, what hangs on other words, and talk. */
    private static final Set<String> LOOSE = Set.of(
            "you", "your", "yours", "yeah", "okay", "dragon", "please", "?", "it", "that", "this", "those", "these",
            "which", "what", "if", "because", "or", "maybe", "i", "we", "my", "me", "them", "they");

    /** What a patient tells with these is a story. */
    private static final Set<String> TOLD =
            Set.of("gave", "took", "had", "got", "was", "were", "did", "went", "made", "put", "told", "said", "quit");

    private static final Set<String> NO_START = Set.of(
            "and",
            "but",
            "so",
            "than",
            "of",
            "to",
            "for",
            "at",
            "by",
            "from",
            "with",
            "then",
            "like",
            "about",
            "until",
            "since",
            "when",
            "before",
            "after",
            "not",
            "one",
            "was",
            "is",
            "were",
            "are",
            "back",
            "up",
            "down",
            "normal",
            "normal's",
            "no");
    private static final Set<String> NO_END = Set.of(
            "and", "with", "a", "an", "the", "in", "for", "by", "at", "from", "on", "of", "to", "was", "is", "than");

    private MeasuredLine() {}

    static boolean stands(Unit unit, SectionKind section, Judgement judged) {
        var told = unit.told();
        boolean brief = unit.byClinician() && BRIEF.contains(section);
        return unit.form() == Form.STATEMENT
                && told.size() >= SHORTEST
                && told.size() <= LONGEST
                && judged.sound() >= (brief ? SOUND : SOUND_ELSEWHERE)
                && judged.aside() <= ASIDE
                && !NO_START.contains(told.getFirst().text())
                && !NO_END.contains(told.getLast().text())
                && told.stream().map(Token::text).noneMatch(LOOSE::contains)
                && (unit.byClinician() || told.stream().map(Token::text).noneMatch(TOLD::contains))
                && !BrokenForm.in(told)
                && unit.mentions().stream().allMatch(Mention::certain)
                && !LabValues.tells(unit.clause(), unit.told())
                && (unit.mentions(Kind.DRUG) && (unit.byClinician() || unit.hasNumber())
                        || measures(told)
                                && (unit.byClinician() || !unit.mentions().isEmpty()));
    }

    /** A thing that is named, and a number behind it. */
    private static boolean measures(List<Token> told) {
        var parts = PartsOfSpeech.of(told);
        boolean named = false;
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).isNumber() && named) {
                return true;
            }
            named |= told.get(i).isWord()
                    && !told.get(i).isNumber()
                    && !parts.is(i, "VERB", "AUX", "ADP", "ADV", "DET", "PRON", "CCONJ", "SCONJ", "ADJ", "NUM");
        }
        return told.getFirst().is("also") && told.stream().anyMatch(Token::isNumber) && named;
    }
}
