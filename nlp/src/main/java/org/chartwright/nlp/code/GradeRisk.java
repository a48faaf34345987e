package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.EmLevel.Grade;

/** Sentences of a note in, risk of the management out (CPT E/M guidelines 2023, examples of the table). */
final class GradeRisk {

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]{4,}");

    /** A drug that is only taken is no management; these words make it one. */
    private static final Pattern MANAGED = Pattern.compile(
            "\\b(start\\w*|beg[aiu]n\\w*|add(s|ed|ing)?|prescri\\w+|refill\\w*|renew\\w*|continu\\w+|maintain\\w*|increas\\w+|decreas\\w+|reduc\\w+|rais\\w+|lower\\w*|chang\\w+|switch\\w*|adjust\\w*|titrat\\w+|stop\\w*|discontinu\\w+|restart\\w*|taper\\w*|giv(e|en|es)|advis\\w+|recommend\\w*|kept|treat(ed|ment|s)?|for \\d+ (days|weeks)|doubl\\w+|hold|held|resum\\w+|trial of|declin\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABS = Pattern.compile(
            "\\b(monitor\\w*|laborator\\w+|labs?|blood (test|count|work)s?|levels?|cbc|liver|lft|creatinine)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> DRUGS =
            CodeRules.rows("em-drugs.tsv").stream().map(List::getFirst).toList();

    private GradeRisk() {}

    static Mdm.Element of(List<String> sentences) {
        String all = String.join(" ", sentences);
        List<String> high = new ArrayList<>();
        List<String> moderate = new ArrayList<>();
        List<String> low = new ArrayList<>();
        boolean factors = sentences.stream()
                .anyMatch(sentence -> EmCues.find(sentence, "RISK", "FACTORS").isPresent());
        for (String sentence : sentences) {
            add(high, "decision about hospital care", EmCues.find(sentence, "RISK", "HOSPITAL"));
            add(high, "decision to limit care", EmCues.find(sentence, "RISK", "DNR"));
            add(high, "emergency major surgery", EmCues.find(sentence, "RISK", "EMERGENCY_SURGERY"));
            EmCues.find(sentence, "RISK", "MONITORING")
                    .filter(drug -> MANAGED.matcher(sentence).find())
                    .ifPresent(drug -> (LABS.matcher(all).find() ? high : moderate)
                            .add("drug that needs intensive monitoring for toxicity: " + drug));
            EmCues.find(sentence, "RISK", "MAJOR_SURGERY")
                    .ifPresent(words -> (factors ? high : moderate).add("major surgery: " + words));
            boolean majorToo = EmCues.find(sentence, "RISK", "MAJOR_SURGERY").isPresent();
            EmCues.find(sentence, "RISK", "MINOR_SURGERY")
                    .filter(words -> !majorToo)
                    .ifPresent(words -> (factors ? moderate : low).add("minor surgery: " + words));
            add(moderate, "prescription drug management", prescription(sentence));
            add(moderate, "social circumstances limit care", EmCues.find(sentence, "RISK", "SDOH"));
            add(low, "over-the-counter drug", EmCues.find(sentence, "RISK", "OTC"));
            add(low, "therapy or support", EmCues.find(sentence, "RISK", "THERAPY"));
        }
        return !high.isEmpty()
                ? new Mdm.Element(Grade.HIGH, high)
                : !moderate.isEmpty()
                        ? new Mdm.Element(Grade.MODERATE, moderate)
                        : new Mdm.Element(low.isEmpty() ? Grade.MINIMAL : Grade.LOW, low);
    }

    private static Optional<String> prescription(String sentence) {
        var drug = drug(sentence);
        if (drug.isPresent() && MANAGED.matcher(sentence).find()) {
            return drug;
        }
        return EmCues.find(sentence, "RISK", "PRESCRIPTION")
                .filter(words -> EmCues.find(sentence, "RISK", "OTC").isEmpty() || drug.isPresent());
    }

    private static Optional<String> drug(String sentence) {
        var words = WORD.matcher(sentence);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            boolean named = DRUGS.stream()
                    .anyMatch(drug -> drug.startsWith("-")
                            ? word.length() > drug.length() + 2 && word.endsWith(drug.substring(1))
                            : word.equals(drug) || word.equals(drug + "s"));
            if (named && !word.equals("hydrocortisone") && !EmCues.denied(sentence, words.start(), words.end())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static void add(List<String> found, String what, Optional<String> words) {
        words.map(said -> what + ": " + said)
                .filter(reason -> !found.contains(reason))
                .ifPresent(found::add);
    }
}
