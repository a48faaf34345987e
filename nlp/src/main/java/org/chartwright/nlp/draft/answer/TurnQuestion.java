package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Hurting;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Phrasing;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A yes-or-no question and its answer in, the statement the two make out: "are you still taking it ?" "yes" is "she is
 * still taking it". Questions that point ("does that hurt"), offer a choice or are answered otherwise make none.
 */
final class TurnQuestion {

    private static final Set<String> AUXILIARIES =
            Set.of("are", "were", "have", "had", "did", "do", "can", "could", "will", "would");
    private static final Set<String> POINTING =
            Set.of("that", "this", "here", "there", "it", "those", "these", "okay", "agree", "understand", "ready");
    private static final Set<String> OF_PART = Set.of("that", "this", "those", "these");
    private static final Set<String> ASKING = Set.of("what", "which", "where", "how", "why");
    private static final Pattern DENYING = Pattern.compile("\\b(?:not|no|never)\\b");
    private static final Pattern COMPLAINT = Pattern.compile(
            "pain|rash|headaches?|cough|swelling|numbness|tingling|weakness|eye|ear|tooth|breast|side|lump");
    private static final int NEAR = 6;

    private static final Set<String> AFTER_NO = Set.of("sir", "ma'am", "never", "not", "no", "doctor", "none", ",");

    private static final Set<String> OF_CHILD = Set.of("he", "she", "his", "her", "him");

    private static final Pattern LIMITED = Pattern.compile("\\b(?:as long as|unless|only (?:if|when)|except)\\b");
    private static final Pattern AT_FIRST = Pattern.compile("\\b(?:initially|at first)\\b");

    private static final int LONGEST = 24;

    private final Verbs verbs;
    private final Pronouns patient;

    TurnQuestion(Verbs verbs, Pronouns patient) {
        this.verbs = verbs;
        this.patient = patient;
    }

    Optional<List<Token>> of(Clause question, Answer answer) {
        if (answer.sense() == Answer.Sense.OTHER) {
            return Optional.empty();
        }
        boolean yes = answer.sense() == Answer.Sense.YES;
        var tokens = Phrasing.plain(Posed.of(question.tokens()), Speaker.PATIENT);
        if (tokens.size() < 4
                || tokens.size() > LONGEST
                || !AUXILIARIES.contains(tokens.getFirst().text())
                || !tokens.get(1).is("you")) {
            return Optional.empty();
        }
        boolean choice = tokens.stream().anyMatch(token -> token.is("or"));
        boolean oneOfThem = !yes && tokens.stream().anyMatch(token -> token.is(",")) && deniesOne(answer);
        boolean limited = answer.clauses().stream()
                .anyMatch(clause -> LIMITED.matcher(clause.text()).find()
                        || !yes && AT_FIRST.matcher(clause.text()).find());
        boolean askedOfParent = answer.clauses().getFirst().speaker() == Speaker.GUEST
                && tokens.stream().anyMatch(token -> OF_CHILD.contains(token.text()));
        boolean pointing = pointing(tokens) || tokens.stream().limit(NEAR).anyMatch(token -> token.is("mention"));
        boolean open = yes
                && tokens.stream()
                        .anyMatch(token ->
                                token.is("other") || token.is("else") || token.is("anything") || token.is("all"));
        boolean negated = tokens.stream().anyMatch(token -> token.is("not") || token.is("no"));
        if (pointing
                || oneOfThem
                || askedOfParent
                || limited
                || !yes && takenBack(tokens, answer)
                || tokens.stream().skip(2).anyMatch(token -> ASKING.contains(token.text()))
                || open
                || negated
                || choice && yes
                || tokens.stream().anyMatch(token -> token.is("i") || token.is("me"))) {
            return Optional.empty();
        }
        var told = statement(tokens, yes);
        told.addAll(Bare.degree(question, answer));
        return Optional.of(told);
    }

    /** "that" of "that right elbow" says what it points to. */
    private static boolean pointing(List<Token> tokens) {
        for (int i = 2; i < Math.min(NEAR, tokens.size()); i++) {
            boolean part = OF_PART.contains(tokens.get(i).text())
                    && tokens.stream().skip(i + 1L).limit(2).anyMatch(TurnQuestion::named);
            boolean finding = tokens.get(i).is("it") && tokens.get(i - 1).is("find");
            if (POINTING.contains(tokens.get(i).text()) && !part && !finding) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Token token) {
        return Hurting.isPart(token.text()) || COMPLAINT.matcher(token.text()).matches();
    }

    /** "have you been doing alright ?" "no , not since my fall , but i have been doing well lately". */
    private static boolean takenBack(List<Token> question, Answer answer) {
        return answer.clauses().stream()
                .skip(1)
                .filter(clause -> clause.tokens().getFirst().is("but"))
                .filter(clause -> !DENYING.matcher(clause.text()).find())
                .anyMatch(clause -> question.stream()
                        .skip(2)
                        .anyMatch(token -> token.text().length() > 3
                                && !token.is("been")
                                && clause.words().contains(token.text())));
    }

    /** "no drugs", asked about smoking , drugs and alcohol. */
    private static boolean deniesOne(Answer answer) {
        var said = answer.clauses().getFirst().tokens();
        return said.size() == 2
                && said.getFirst().is("no")
                && !AFTER_NO.contains(said.get(1).text());
    }

    private ArrayList<Token> statement(List<Token> tokens, boolean yes) {
        Token auxiliary = tokens.getFirst();
        var out = new ArrayList<Token>();
        out.add(tokens.get(1).as(patient.subject()));
        int next = 2;
        if (auxiliary.is("do") && yes) {
            while (next < tokens.size() - 1
                    && (tokens.get(next).is("still")
                            || tokens.get(next).is("ever")
                            || tokens.get(next).is("also"))) {
                if (!tokens.get(next).is("ever")) {
                    out.add(tokens.get(next));
                }
                next++;
            }
            out.add(tokens.get(next).as(verbs.thirdPerson(tokens.get(next).text())));
            next++;
        } else {
            out.add(auxiliary.as(verbs.thirdPerson(auxiliary.text())));
            if (!yes && tokens.size() > next && tokens.get(next).is("still")) {
                out.add(auxiliary.as("no"));
                out.add(auxiliary.as("longer"));
                next++;
            } else if (!yes) {
                out.add(auxiliary.as("not"));
            }
        }
        boolean never = !yes
                && !out.getLast().is("longer")
                && tokens.subList(next, tokens.size()).stream().limit(2).anyMatch(token -> token.is("ever"));
        if (never) {
            out.set(out.size() - 1, auxiliary.as("never"));
        }
        boolean agree = false;
        for (Token token : tokens.subList(next, tokens.size())) {
            if (agree) {
                out.add(token.as(verbs.thirdPerson(token.text())));
                agree = false;
                continue;
            }
            switch (token.text()) {
                case "your", "yours" -> out.add(token.as(patient.possessive()));
                case "you" -> {
                    out.add(token.as(patient.subject()));
                    agree = true;
                }
                case "yourself" -> out.add(token.as(patient.reflexive()));
                case "any", "ever", "yet" -> {
                    if (!yes && !(never && token.is("ever"))) {
                        out.add(token);
                    }
                }
                default -> out.add(token);
            }
        }
        return out;
    }
}
