package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * One clause as spoken in, the same statement as a third person tells it out. Each word keeps the characters it was
 * made from.
 */
public final class Narrator {

    private static final Set<String> ADVERBS = Set.of(
            "also",
            "just",
            "still",
            "always",
            "never",
            "really",
            "probably",
            "usually",
            "actually",
            "currently",
            "recently",
            "only",
            "already",
            "all",
            "both",
            "now",
            "certainly",
            "definitely",
            "sometimes",
            "often",
            "rarely",
            "occasionally",
            "mostly",
            "mainly",
            "generally",
            "typically");
    /** After the word "you" these show that it was the object. */
    private static final Set<String> AFTER_OBJECT = Set.of(
            "to", "on", "in", "for", "with", "at", "about", "a", "an", "the", "some", "any", "and", "or", "if", "when",
            "that", "this", "up", "down", "back", "off", "over", "out", "through", "today", "here", "as", "because",
            "from", "of", "so", "again", "into", "another", "your", "my", "how", "what", "more", "one", ",");

    /** A clause begins after these, so that "you" is who does something, even where the verb is not known. */
    private static final Set<String> BEGINNING = Set.of(
            "when",
            "whenever",
            "if",
            "since",
            "because",
            "while",
            "until",
            "unless",
            "once",
            "where",
            "although",
            "though",
            "how",
            "what",
            "as",
            "than");

    private static final int BEGINNING_WORDS = 1;
    private static final Set<String> OTHERS =
            Set.of("he", "she", "him", "her", "his", "they", "them", "all", "family", "wife", "husband");
    /** Whoever tells of these further on may mean more than one. */
    private static final Set<String> COMPANY = Set.of(
            "kids",
            "children",
            "parents",
            "mom",
            "mother",
            "dad",
            "father",
            "son",
            "daughter",
            "brother",
            "sister",
            "friend",
            "friends",
            "partner",
            "girlfriend",
            "boyfriend",
            "fiance",
            "neighbor",
            "neighbors",
            "team",
            "us");

    private static final Set<String> TWO = Set.of("both", "together", "each");
    private static final Set<String> MOVING = Set.of(
            "let", "make", "help", "get", "want", "need", "keep", "give", "put", "refer", "tell", "ask", "send", "made",
            "makes", "helps", "helped", "keeps", "kept");
    private static final Set<String> WILLING =
            Set.of("to", "will", "would", "and", "can", "also", "just", "should", "is");

    private final Verbs verbs;
    private final Pronouns patient;
    private final OfCharge charge;
    private final SharedSubject shared;

    public Narrator(Verbs verbs, Pronouns patient) {
        this(verbs, patient, Set.of());
    }

    /** @param charge names of kin by which somebody who came along calls the patient */
    public Narrator(Verbs verbs, Pronouns patient, Set<String> charge) {
        this.verbs = verbs;
        this.patient = patient;
        this.shared = new SharedSubject(verbs);
        this.charge = new OfCharge(charge, patient);
    }

    public List<Token> tell(Clause clause) {
        var tokens = bidden(Phrasing.plain(clause.tokens(), clause.speaker()), clause);
        return switch (clause.speaker()) {
            case PATIENT -> shared.agreeing(tokens, selfSpeaks(tokens, patient), patient.subject());
            case GUEST -> selfSpeaks(charge.named(tokens), Pronouns.COMPANION);
            default -> clinicianSpeaks(tokens);
        };
    }

    /** "and have you come back in two weeks" goes on with what the clinician will do. */
    private static List<Token> bidden(List<Token> tokens, Clause clause) {
        boolean bids = clause.byClinician()
                && !clause.question()
                && tokens.size() > 3
                && tokens.get(0).is("have")
                && tokens.get(1).is("you");
        if (!bids) {
            return tokens;
        }
        var out = new ArrayList<Token>();
        out.add(tokens.getFirst().as("i"));
        out.add(tokens.getFirst().as("will"));
        out.addAll(tokens);
        return out;
    }

    private List<Token> selfSpeaks(List<Token> tokens, Pronouns self) {
        var out = new ArrayList<Token>();
        boolean agree = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.text()) {
                case "i" -> {
                    out.add(token.as(self.subject()));
                    agree = true;
                    continue;
                }
                case "we" -> {
                    // the note is of the one who speaks, whoever else was there
                    boolean one = self == patient && oneOf(tokens, i);
                    out.add(token.as(one ? self.subject() : "they"));
                    agree = one;
                    continue;
                }
                case "me" -> {
                    // "me and my friends play"
                    boolean both =
                            i == 0 && i + 1 < tokens.size() && tokens.get(i + 1).is("and");
                    out.add(token.as(both ? self.subject() : self.object()));
                }
                case "my" -> out.add(token.as(self.possessive()));
                case "mine" -> out.add(token.as(self.own()));
                case "myself" -> out.add(token.as(self.reflexive()));
                case "our" -> out.add(token.as(self == patient && oneOf(tokens, i) ? self.possessive() : "their"));
                case "us" -> out.add(token.as("them"));
                default -> {
                    if (agree && ADVERBS.contains(token.text())) {
                        out.add(token);
                        continue;
                    }
                    out.add(agree ? token.as(verbs.thirdPerson(token.text())) : coordinated(tokens, i, out, self));
                }
            }
            agree = false;
        }
        return out;
    }

    /** Two who did a thing "both" or "together" are not one, and what "we" did with "him" is not told as his. */
    private static boolean oneOf(List<Token> tokens, int i) {
        return tokens.stream().skip(i + 1L).noneMatch(token -> TWO.contains(token.text()))
                && tokens.stream()
                        .noneMatch(token ->
                                OTHERS.contains(token.text()) || i > BEGINNING_WORDS && COMPANY.contains(token.text()));
    }

    /** The verb after "and" agrees with the same subject: "i take it and feel fine". */
    private Token coordinated(List<Token> tokens, int i, List<Token> told, Pronouns self) {
        Token token = tokens.get(i);
        boolean joined =
                i > 2 && (tokens.get(i - 1).is("and") || tokens.get(i - 1).is("or"));
        int subject = IntStream.range(0, told.size())
                .filter(at -> told.get(at).is(self.subject()))
                .reduce(-1, (earlier, later) -> later);
        boolean afterPresent = joined
                && subject >= 0
                && told.stream()
                        .skip(subject)
                        .noneMatch(
                                word -> verbs.isAuxiliary(word.text()) || verbs.isPast(word.text()) || word.is("to"));
        return afterPresent && verbs.isPlainBase(token.text()) ? token.as(verbs.thirdPerson(token.text())) : token;
    }

    private List<Token> clinicianSpeaks(List<Token> tokens) {
        var out = new ArrayList<Token>();
        boolean agree = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.text()) {
                case "you" -> {
                    boolean subject = isSubject(tokens, i);
                    out.add(token.as(subject ? patient.subject() : patient.object()));
                    agree = subject && !afterAuxiliary(tokens, i);
                    continue;
                }
                case "we" -> {
                    boolean own = (i == 0 || tokens.get(i - 1).is(","))
                            && Together.ofPatient(tokens.subList(i, tokens.size()));
                    out.add(own ? token.as(patient.subject()) : token);
                    agree = own;
                    continue;
                }
                case "your" -> out.add(token.as(patient.possessive()));
                case "yours" -> out.add(token.as(patient.own()));
                case "yourself" -> out.add(token.as(patient.reflexive()));
                default -> {
                    if (agree && ADVERBS.contains(token.text())) {
                        out.add(token);
                        continue;
                    }
                    out.add(agree ? token.as(verbs.thirdPerson(token.text())) : token);
                }
            }
            agree = false;
        }
        return out;
    }

    private boolean isSubject(List<Token> tokens, int i) {
        if (moved(tokens, i)) {
            return false;
        }
        if (i > 0
                && i + 1 < tokens.size()
                && BEGINNING.contains(tokens.get(i - 1).text())) {
            return true;
        }
        int next = i + 1;
        boolean paused = next + 1 < tokens.size()
                && tokens.get(next).is(",")
                && (i == 0 || tokens.get(i - 1).is("that"))
                && verbs.isAuxiliary(tokens.get(next + 1).text());
        if (paused) {
            return true;
        }
        while (next < tokens.size() && ADVERBS.contains(tokens.get(next).text())) {
            next++;
        }
        boolean both = next + 1 < tokens.size()
                && tokens.get(next).is("and")
                && (tokens.get(next + 1).is("i") || tokens.get(next + 1).is("we"));
        if (both) {
            return true;
        }
        if (next >= tokens.size() || AFTER_OBJECT.contains(tokens.get(next).text())) {
            return false;
        }
        return verbs.canCarry(tokens.get(next).text()) || i == 0;
    }

    /** "we will have you apply ice": the one who is made to do it. */
    private static boolean moved(List<Token> tokens, int i) {
        String before = i > 0 ? tokens.get(i - 1).text() : "";
        String earlier = i > 1 ? tokens.get(i - 2).text() : "";
        return MOVING.contains(before) || before.equals("have") && WILLING.contains(earlier);
    }

    private boolean afterAuxiliary(List<Token> tokens, int i) {
        return i > 0
                && Set.of("do", "did", "does", "can", "could", "would", "should", "let", "make", "help", "have", "will")
                        .contains(tokens.get(i - 1).text());
    }
}
