package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.models.Lexicons;

/**
 * Tokens in, the same with what the speaker took back left out: {@code five mg , no , sorry , ten not five} is
 * {@code ten}, {@code the right , i mean left knee} is {@code the left knee}, and {@code penicillin or , i am sorry ,
 * amoxicillin} is {@code amoxicillin}.
 */
final class Corrections {

    private static final Set<String> BEFORE_WORD =
            Set.of(",", "on", "in", "at", "the", "since", "it", "was", "is", "i", "mean", "rather", "make", "that");
    /** One drug after another with "no" or "actually" between them may be two facts. */
    private static final Set<String> TAKES_BACK = Set.of(
            "sorry", "excuse", "mean", "meant", "rather", "wait", "correction", "scratch", "make", "pardon", "strike");

    private static final Set<String> DRUGS = Lexicons.rows("drugs.tsv").stream()
            .flatMap(row -> Stream.concat(
                    Stream.of(row.getFirst()), Stream.of(row.get(1).split(","))))
            .map(String::strip)
            .filter(name -> !name.isEmpty() && name.indexOf(' ') < 0)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BEFORE_SAY = Set.of("for", "in", "at", "about", "every", "of", "to");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "any", "some", "no", "my", "your", "this", "that", "it", "of", "more");

    private static final Set<String> OFTEN = Set.of("a", "daily", "per", "in", "at", "each", "every");

    /** A correction follows what it corrects within so many tokens. */
    private static final int REACH = 4;

    private static final Pattern TAKES_ALL_BACK = Pattern.compile(
            "^(?:(?:oh|okay|hmm|well|or|so|you know|,) )*(?:actually ,? ?no|no ,? ?wait|wait ,? ?no|never mind|scratch that|no ,? ?actually|on second thought)\\b");

    private Corrections() {}

    /** "actually no , let's keep ...": what was said just before is taken back. */
    static boolean takesBack(List<Token> tokens) {
        return TAKES_ALL_BACK
                .matcher(tokens.stream().map(Token::text).collect(Collectors.joining(" ")))
                .find();
    }

    static boolean isDrug(String word) {
        return DRUGS.contains(word);
    }

    static boolean sameDrug(List<Token> one, List<Token> other) {
        return one.stream()
                .map(Token::text)
                .filter(DRUGS::contains)
                .anyMatch(drug -> other.stream().anyMatch(token -> token.is(drug)));
    }

    static List<Token> settled(List<Token> tokens) {
        var out = withoutSay(MadeAfterAll.in(tokens));
        for (int i = 1; i + 1 < out.size(); i++) {
            if (out.get(i).is("not")
                    && out.get(i - 1).isNumber()
                    && out.get(i + 1).isNumber()) {
                out.subList(i, i + 2).clear();
            }
        }
        for (int i = 1; i < out.size(); i++) {
            int after = CorrectionCue.after(out, i);
            if (after < 0) {
                continue;
            }
            boolean takesBack = out.subList(i, after).stream().anyMatch(token -> TAKES_BACK.contains(token.text()));
            if (CorrectionFits.toldOutright(out, i, after)) {
                continue;
            }
            int correct = firstOfKind(out, i, after, takesBack);
            if (takesBack && (sameNoun(out, i, after) || CorrectedSpan.putRight(out, i, after))) {
                continue;
            }
            if (correct < 0 || !atOnce(out, after, correct)) {
                continue;
            }
            int again = takesBack ? sameNumber(out, i, out.get(correct)) : -1;
            int wrong = lastOfSameKind(out, i, correct);
            if (!takesBack && wrong >= 0 && !CorrectionFits.fits(out, wrong, i, after, correct)) {
                continue;
            }
            if (wrong > 1 && out.get(wrong - 1).is("to") && out.get(wrong - 2).is("allergic")) {
                continue;
            }
            if (again >= 0) {
                out.subList(again, correct).clear();
            } else if (wrong >= 0) {
                dropTakenBack(out, wrong, i, after, correct);
            }
        }
        return out;
    }

    /** "for , let's say , a week" */
    private static List<Token> withoutSay(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean aside = i > 0
                    && i + 2 < tokens.size()
                    && tokens.get(i).is("let's")
                    && tokens.get(i + 1).is("say")
                    && BEFORE_SAY.contains(tokens.get(i - 1).text());
            if (aside) {
                i++;
            } else {
                out.add(tokens.get(i));
            }
        }
        return out;
    }

    /** "10 , twice , no , pardon me , 10 once a day": where the number that is told again was said. */
    private static int sameNumber(List<Token> tokens, int before, Token number) {
        for (int i = before - 1; number.isNumber() && i >= Math.max(0, before - REACH); i--) {
            if (tokens.get(i).is(number.text())) {
                return i;
            }
        }
        return -1;
    }

    /** "back pain , i mean abdominal pain": the same word with another before it takes the place of the first two. */
    private static boolean sameNoun(List<Token> tokens, int cue, int after) {
        int noun = cue - 1;
        while (noun > 0 && isPause(tokens.get(noun))) {
            noun--;
        }
        boolean same = noun > 0
                && after + 1 < tokens.size()
                && tokens.get(after + 1).is(tokens.get(noun).text())
                && tokens.get(noun).text().length() > 3
                && !DETERMINERS.contains(tokens.get(noun - 1).text())
                && !DETERMINERS.contains(tokens.get(after).text());
        if (same) {
            tokens.subList(noun - 1, after).clear();
        }
        return same;
    }

    static boolean isPause(Token token) {
        return token.is(",") || token.is("…") || token.is("-") || token.is(".");
    }

    private static int firstOfKind(List<Token> tokens, int cue, int from, boolean drugs) {
        for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
            String word = tokens.get(i).text();
            boolean meant = tokens.get(i).isNumber()
                    || SameKind.any(word) && !said(tokens, cue, word) && (drugs || !told(tokens, i))
                    || drugs && DRUGS.contains(word);
            if (meant) {
                return !drugs && alsoSo(tokens, i) ? -1 : i;
            }
        }
        return -1;
    }

    /** "twice a day , no once i forgot" counts nothing. */
    private static boolean told(List<Token> tokens, int at) {
        return (tokens.get(at).is("once") || tokens.get(at).is("twice"))
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && !OFTEN.contains(tokens.get(at + 1).text());
    }

    /** "the left one , no , the right one too": both. */
    private static boolean alsoSo(List<Token> tokens, int at) {
        return tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + REACH)).stream()
                .takeWhile(token -> token.isWord())
                .anyMatch(token -> token.is("too") || token.is("also"));
    }

    /** "the right lower , no , right upper": the side was right. */
    private static boolean said(List<Token> tokens, int cue, String side) {
        return tokens.subList(Math.max(0, cue - REACH), cue).stream().anyMatch(token -> token.is(side));
    }

    /** "no , on tuesday", not "no pain until monday". */
    private static boolean atOnce(List<Token> tokens, int after, int correct) {
        String word = tokens.get(correct).text();
        return !SameKind.any(word)
                || SameKind.SIDES.contains(word)
                || tokens.subList(after, correct).stream()
                        .allMatch(token -> BEFORE_WORD.contains(token.text()) || SameKind.SIDES.contains(token.text()));
    }

    private static int lastOfSameKind(List<Token> tokens, int before, int correct) {
        Token kind = tokens.get(correct);
        boolean counts = counted(tokens, correct);
        for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
            Token token = tokens.get(i);
            var alike = SameKind.of(kind.text());
            boolean same = counts && counted(tokens, i)
                    || (kind.isNumber() ? token.isNumber() : (alike.isEmpty() ? DRUGS : alike).contains(token.text()));
            if (same && !token.text().equals(kind.text())) {
                return i;
            }
        }
        return -1;
    }

    /** "twice" and "3 times" */
    static boolean counted(List<Token> tokens, int at) {
        return tokens.get(at).is("once")
                || tokens.get(at).is("twice")
                || tokens.get(at).isNumber()
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).is("times");
    }

    private static void dropTakenBack(List<Token> tokens, int wrong, int cue, int after, int correct) {
        if (CorrectedSpan.howOften(tokens, wrong, cue, correct)) {
            return;
        }
        String taken = tokens.get(wrong).text();
        var unit = tokens.subList(wrong + 1, cue).stream()
                .filter(token ->
                        token.isWord() && (Quantities.isUnit(token.text()) || CorrectedSpan.isUnit(token.text())))
                .toList();
        // "ten not five": what was wrong is named again
        if (correct + 2 < tokens.size()
                && tokens.get(correct + 1).is("not")
                && tokens.get(correct + 2).is(taken)) {
            tokens.subList(correct + 1, correct + 3).clear();
        }
        boolean unitFollows = correct + 1 < tokens.size()
                && (Quantities.isUnit(tokens.get(correct + 1).text())
                        || CorrectedSpan.isUnit(tokens.get(correct + 1).text()));
        if (!unit.isEmpty() && !unitFollows && !counted(tokens, correct)) {
            tokens.add(correct + 1, unit.getFirst());
        }
        boolean ago = tokens.subList(wrong + 1, cue).stream().anyMatch(token -> token.is("ago"));
        if (ago && !unit.isEmpty() && (correct + 2 == tokens.size() || isPause(tokens.get(correct + 2)))) {
            tokens.add(correct + 2, tokens.get(correct + 1).as("ago"));
        }
        int from = range(tokens, wrong, correct);
        if (tokens.get(correct - 1).is("an")
                && wrong > 0
                && tokens.get(wrong - 1).is("a")) {
            tokens.set(wrong - 1, tokens.get(wrong - 1).as("an"));
        }
        asides(tokens, correct + 1);
        boolean nounBetween = tokens.subList(wrong + 1, cue).stream()
                .anyMatch(token -> token.isWord() && !Quantities.isUnit(token.text()));
        if (nounBetween && SameKind.SIDES.contains(taken)) {
            // "the right knee , no , left": the noun stays where it is
            Token right = tokens.get(correct);
            boolean again = correct + 1 < tokens.size()
                    && tokens.get(correct + 1)
                            .text()
                            .equals(tokens.get(wrong + 1).text());
            tokens.set(wrong, tokens.get(wrong).as(right.text()));
            if (again && correct + 2 < tokens.size() && tokens.get(correct + 2).is("is")) {
                // "scratch that , the left wrist is the one": a statement of its own
                tokens.set(cue, tokens.get(cue).as("."));
                tokens.subList(cue + 1, after).clear();
                return;
            }
            int start = isPause(tokens.get(cue - 1)) ? cue - 1 : cue;
            tokens.subList(start, again ? correct + 2 : correct + 1).clear();
        } else {
            tokens.subList(from, correct).clear();
        }
    }

    /** "5 to 15 , make that 6 to 16": where what was wrong begins. */
    private static int range(List<Token> tokens, int wrong, int correct) {
        boolean both = correct + 2 < tokens.size()
                && tokens.get(correct + 1).is("to")
                && tokens.get(correct + 2).isNumber()
                && wrong > 1
                && tokens.get(wrong - 1).is("to")
                && tokens.get(wrong - 2).isNumber();
        return both ? wrong - 2 : wrong;
    }

    /** "make that 12 weeks , actually , so ..." */
    private static void asides(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
            if (tokens.get(i).is("actually") && tokens.get(i - 1).is(",")) {
                tokens.subList(i - 1, i + 1).clear();
                return;
            }
        }
    }
}
