package org.chartwright.nlp.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Injury codings and the note in, the same with the encounter that the note tells out: A while the injury is treated
 * actively, D for routine care while it heals, S for what it left behind (ICD-10-CM guideline I.C.19.a).
 */
final class SeventhCharacter {

    private static final Pattern HEALING = Pattern.compile(
            "\\b(follow(ing)?[- ]?up|recheck\\w*|healing|cast (removal|removed|off|change)|(suture|staple) removal|aftercare|subsequent (encounter|visit))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("\\b(sequelae?|late effects?|residuals?) (of|from)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_TIME = Pattern.compile(
            "\\b(return|come back|schedule\\w*|see (me|us)|will|plan)\\b[^.]{0,30}\\b(follow[- ]?up|recheck)|\\bfollow[- ]?up (in|with)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONG = 250;
    private static final int NEAR = 80;

    private final CodeKnowledge knowledge;

    SeventhCharacter(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Coding> of(List<Coding> codings, String said) {
        return codings.stream().map(coding -> of(coding, said)).toList();
    }

    private Coding of(Coding coding, String said) {
        String code = coding.code();
        if (code.length() != 8 || !code.endsWith("A") || coding.entry().title().contains("adverse effect")) {
            return coding;
        }
        String sentences = sentencesOf(coding, said);
        if (LEFT_BEHIND.matcher(sentences).find()) {
            return changed(coding, "S", "what an old injury left behind takes S (ICD-10-CM guideline I.C.19.a)");
        }
        boolean healing =
                HEALING.matcher(NEXT_TIME.matcher(sentences).replaceAll(" ")).find();
        return healing
                ? changed(coding, "D", "routine care of an injury that heals takes D (ICD-10-CM guideline I.C.19.a)")
                : coding;
    }

    private Coding changed(Coding coding, String last, String reason) {
        String code = coding.code().substring(0, 7) + last;
        Optional<Coding> other = knowledge.set().billable(code).map(entry -> coding.with(entry, reason));
        return other.orElseGet(() ->
                coding.asking("Is the injury treated actively today? The loaded set has no code %s.".formatted(code)));
    }

    /** Speech without marks runs on: of a long sentence only what stands near the term tells of it. */
    private static String near(String sentence, String term) {
        int at = sentence.toLowerCase(Locale.ROOT).indexOf(term.toLowerCase(Locale.ROOT));
        return sentence.length() <= LONG || at < 0
                ? sentence
                : sentence.substring(Math.max(0, at - NEAR), Math.min(sentence.length(), at + term.length() + NEAR));
    }

    private static String sentencesOf(Coding coding, String said) {
        var sentences = new StringBuilder();
        for (String sentence : said.split("(?<=[.?!\\n])")) {
            if (TermWords.forms(sentence).containsAll(TermWords.forms(coding.term()))) {
                sentences.append(near(sentence, coding.term())).append(' ');
            }
        }
        return sentences.toString();
    }
}
