package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.Finding.Nature;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;

/**
 * Transcript in, the infections that a clinician calls a test positive for out. A positive test that the provider
 * states confirms the infection (ICD-10-CM guideline I.C.1.g.1.a says it of COVID-19).
 */
final class PositiveTest {

    private static final Map<String, String> INFECTIONS = Map.of(
            "strep", "strep infection",
            "flu", "influenza",
            "influenza", "influenza",
            "covid", "covid-19",
            "mono", "infectious mononucleosis");

    private static final String TEST = "(?:rapid )?(strep|flu|influenza|covid|mono)(?:[- ]19| a| b)?";
    private static final Pattern POSITIVE = Pattern.compile(
            "\\b(?:tested )?positive (?:for |on )?(?:the |your |a )?%1$s\\b|\\b%1$s (?:test |swab |screen )?(?:is|was|came back|comes back|are|were) positive\\b"
                    .formatted(TEST),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(if|not|no|never|whether|last (week|month|year)|ago|son|daughter|wife|husband|kids?|mother|father|sister|brother)\\b|n't\\b",
            Pattern.CASE_INSENSITIVE);

    /** Characters around that may still deny it in speech without marks. */
    private static final int NEAR = 60;

    private PositiveTest() {}

    /** Infections that no finding holds already. */
    static List<Finding> in(Transcript transcript, List<Finding> found) {
        List<Finding> positive = new ArrayList<>();
        for (Utterance utterance : transcript.utterances()) {
            if (utterance.speaker() == Speaker.CLINICIAN) {
                in(utterance, found).ifPresent(positive::add);
            }
        }
        return positive;
    }

    private static Optional<Finding> in(Utterance utterance, List<Finding> found) {
        String text = utterance.text();
        return POSITIVE.matcher(text)
                .results()
                .filter(test -> stated(text, test.start(), test.end()))
                .findFirst()
                .flatMap(test -> {
                    String name = (test.group(1) == null ? test.group(2) : test.group(1)).toLowerCase(Locale.ROOT);
                    String infection = name.equals("strep") && throat(found)
                            ? "strep throat"
                            : INFECTIONS.getOrDefault(name, name);
                    return known(infection, found)
                            ? Optional.empty()
                            : Optional.of(new Finding(
                                    test.group(),
                                    infection,
                                    Nature.CURRENT,
                                    Optional.empty(),
                                    List.of(new Evidence(utterance.number(), test.start(), test.end()))));
                });
    }

    private static boolean known(String infection, List<Finding> found) {
        var forms = TermWords.forms(infection);
        return found.stream()
                .anyMatch(finding -> finding.nature() == Nature.CURRENT
                        && TermWords.forms(finding.term()).containsAll(forms));
    }

    /** Whether the sentence neither denies it, asks it nor speaks of another time or person. */
    private static boolean stated(String text, int from, int to) {
        int begin = from;
        while (begin > 0 && ".?!;".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        int end = to;
        while (end < text.length() && ".?!;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String near = text.substring(Math.max(begin, from - NEAR), Math.min(end, to + NEAR));
        return !NOT_NOW.matcher(near).find() && !text.startsWith("?", end);
    }

    private static boolean throat(List<Finding> found) {
        return found.stream()
                .anyMatch(finding -> finding.nature() == Nature.CURRENT
                        && TermWords.forms(finding.term()).stream()
                                .anyMatch(word -> word.equals("throat") || word.startsWith("pharyn")));
    }
}
