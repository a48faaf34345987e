package org.chartwright.nlp.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * Clauses in, the referrals that the clinician makes in them out: one for each specialty of {@code specialties.tsv}. A
 * referral that is denied, only considered, or hangs on a condition is none; nor is one of the past.
 */
final class FindReferrals {

    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:if|unless|might|maybe|possibly|potentially|consider|considering|could|not|no|never|whether|either|once|until|eventually|used to|last year|last month|ago|in case|down the road|later on|would have|can always|instead of|before|think about)\\b");

    private static final String GIVING =
            "(?:referral|refer|referring|referred|consult|consultation|send you|sending you|have you see|have you meet|want you to see|like you to see|need you to see|want you seen|get you in(?:to)?|get you set up|set you up|get you to|send (?:him|her|the patient)|see (?:a|an|the|our)|evaluated by|appointment)";

    private static final Pattern ORDERED = Pattern.compile("\\b" + GIVING + "\\b");
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was referred|were referred|referred (?:by|you|over|me)|sent you|you saw|you have seen|you see (?:a|your|the)|did you|have you seen|been to|you went)\\b");

    private static final Pattern PERSON = Pattern.compile("\\bdr ?\\.? ([a-z]{3,})\\b");

    private final Map<String, Entry> byName = new HashMap<>();
    private final Pattern names;

    private record Entry(String specialty, String plain) {}

    FindReferrals() {
        for (var row : Lexicons.rows("specialties.tsv")) {
            var entry = new Entry(row.getFirst(), row.get(1));
            byName.put(row.getFirst(), entry);
            Arrays.stream(row.get(2).split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> byName.put(name, entry));
        }
        names = Pattern.compile(byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** Referrals that are named with a condition or a doubt, and so are none. */
    List<Referral> doubtful(Heard heard) {
        return heard.clauses().stream()
                .filter(heard::planned)
                .filter(clause -> NOT_NOW.matcher(clause.text()).find())
                .flatMap(clause -> named(clause).stream())
                .toList();
    }

    List<Referral> in(Heard heard) {
        Map<String, Referral> found = new LinkedHashMap<>();
        for (Clause clause : heard.clauses()) {
            if (heard.planned(clause)) {
                for (Referral referral : in(clause)) {
                    found.merge(referral.specialty(), referral, FindReferrals::together);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Referral> in(Clause clause) {
        return NOT_NOW.matcher(clause.text()).find() ? List.of() : named(clause);
    }

    private List<Referral> named(Clause clause) {
        String text = clause.text();
        if (!ORDERED.matcher(text).find() || PAST.matcher(text).find()) {
            return List.of();
        }
        var out = new ArrayList<Referral>();
        var matcher = names.matcher(text);
        while (matcher.find()) {
            var entry = byName.get(matcher.group());
            if (entry != null) {
                out.add(new Referral(
                        entry.specialty(), entry.plain(), matcher.group(), person(text), List.of(clause.evidence())));
            }
        }
        return out;
    }

    private static Optional<String> person(String text) {
        var matcher = PERSON.matcher(text);
        return matcher.find()
                ? Optional.of("Dr. " + Character.toUpperCase(matcher.group(1).charAt(0))
                        + matcher.group(1).substring(1))
                : Optional.empty();
    }

    private static Referral together(Referral one, Referral other) {
        var evidence = new ArrayList<Evidence>(one.evidence());
        evidence.addAll(other.evidence());
        return new Referral(
                one.specialty(), one.plain(), one.said(), one.person().or(other::person), evidence);
    }
}
