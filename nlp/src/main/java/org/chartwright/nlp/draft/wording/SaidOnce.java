package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * A sentence's words in, the same with its subject named once where two verbs share it out: "the patient never smokes
 * but the patient vapes" is "the patient never smokes but vapes". Where anybody else does something in between, it
 * stays.
 */
final class SaidOnce {

    private static final Set<String> SUBJECTS = Set.of("the patient", "he", "she");
    private static final Set<String> TELLING = Set.of("reports", "states", "says");
    /** "he did his wife and he was on a walk" was begun otherwise. */
    private static final Set<String> OWNERS = Set.of("his", "her", "their");

    private static final Set<String> JOINTS = Set.of("and", "but");
    /** What hangs on these, or is done by these, has another subject. */
    private static final Set<String> HANGING = words("""
            if when whenever since because while until till unless once although though after before as so
            that which who what where how why whether than it they there he she we i you this these those
            everything everybody everyone nobody nothing something somebody : ;
            """);

    private static final Set<String> PEOPLE = Stream.concat(
                    Lexicons.rows("relatives.tsv").stream().map(List::getFirst),
                    words("doctor nurse friend friends boss neighbor surgeon therapist dr. kids children they")
                            .stream())
            .collect(Collectors.toUnmodifiableSet());

    private SaidOnce() {}

    static List<Token> of(List<Token> told) {
        int first = subject(told);
        if (first < 0) {
            return told;
        }
        String subject = told.get(first).text();
        if (told.size() < first + 5
                || !told.get(first + 1).isWord()
                || JOINTS.contains(told.get(first + 1).text())
                || OWNERS.contains(told.get(first + 2).text())
                        && told.get(first + 1).is("did")) {
            return told;
        }
        for (int i = first + 3; i + 2 < told.size(); i++) {
            if (hangs(told.get(i), subject)) {
                return told;
            }
            boolean again =
                    JOINTS.contains(told.get(i - 1).text()) && told.get(i).is(subject);
            if (again && PartsOfSpeech.of(Glued.pronounced(told)).is(i + 1, "VERB", "AUX", "ADV", "PART")) {
                var out = new ArrayList<>(told.subList(0, i));
                out.addAll(told.subList(i + 1, told.size()));
                if (out.get(i - 1).is("and") && out.get(i - 2).is(",")) {
                    out.remove(i - 2);
                }
                return List.copyOf(out);
            }
        }
        return told;
    }

    private static boolean hangs(Token token, String subject) {
        return !token.is(subject) && HANGING.contains(token.text())
                || !subject.equals("the patient") && PEOPLE.contains(token.text());
    }

    /** Where the one the sentence is about stands; -1 where it begins otherwise. */
    private static int subject(List<Token> told) {
        boolean reported = told.size() > 3
                && told.get(0).is("the patient")
                && TELLING.contains(told.get(1).text())
                && told.get(2).is("that");
        int at = reported ? 3 : 0;
        return at < told.size() && SUBJECTS.contains(told.get(at).text()) ? at : -1;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
