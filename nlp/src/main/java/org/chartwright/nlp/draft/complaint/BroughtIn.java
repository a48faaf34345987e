package org.chartwright.nlp.draft.complaint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/** A visit in, what the patient answers to its opening question out, be it no listed symptom. */
final class BroughtIn {

    private static final String SITE = ComplaintSite.SITE;
    /** "it is really itchy" of what was named just before. */
    private static final Pattern ALSO = Pattern.compile("\\b(?:it|they) (?:is|are|feels?|looks?) (?:all"
            + " )?((?:red|itchy|sore|painful|swollen|dry|cracked|hot|oozing|weeping|bleeding|crusty|infected)(?:(?:"
            + " ,)?(?: and)?"
            + " (?:red|itchy|sore|painful|swollen|dry|cracked|hot|oozing|weeping|bleeding|crusty))*)\\b");

    private static final Pattern VISIBLE = Pattern.compile(
            "\\b(?:skin|rash|eyes?|eyelids?|spots?|wound|stitches|lumps?|bite|sting|mole|blisters?)\\b");
    private static final Pattern STATED =
            Pattern.compile("^(?:red|itchy|sore|painful|swollen|dry|cracked|hot|oozing|weeping|bleeding|crusty)\\b");
    private static final Pattern WHERE = Pattern.compile(
            "^(?:yes |no |right |mainly |mostly |probably |only |it is |is |be |at |up |here |over |it |in |on |the"
                    + " |my |of |lower bit |bottom |around |, )*?(?:in|on|at|around|of|over|behind) (?:the |my"
                    + " )?((?:(?:upper|lower|left|right|middle)(?:-hand)? )*)(?:(?:corner|side|part|area|bit|bottom)"
                    + " )?(?:of (?:my|the) )?("
                    + SITE + ")?");
    private static final Pattern ASKS_WHERE = Pattern.compile(
            "\\bwhere|\\bwhich (?:side|part)|\\bwhat side|\\blocated\\b|\\blocation\\b|\\bto one side\\b");
    private static final Set<String> PLACELESS = Set.of(
            "pain",
            "swelling",
            "numbness",
            "tingling",
            "redness",
            "itching",
            "stiffness",
            "rash",
            "burning",
            "cramps",
            "cramp",
            "ache");

    /** "i have had some odd symptoms": which, comes next. */
    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:symptoms|(?:few|couple of|several|lots of|many) (?:things|problems|issues))\\b");

    /** No present place: "it was in my left heel". */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "^(?:not|no) |\\b(?:not|fine|actually|sorry|used to|was|were|at first|started|but)\\b|\\bleft\\b.*\\bright\\b|\\bright\\b.*\\bleft\\b");

    private static final Pattern INJURED = Pattern.compile("(?:.* )?([a-z]+) injury");

    private static final int MOST = 3;
    private static final int SOON = 7;

    private BroughtIn() {}

    static Optional<Complaint> in(Reading reading) {
        var clauses = reading.clauses();
        var opening =
                Opening.in(clauses, clause -> !OpeningWords.in(clause, reading).isEmpty());
        return opening.flatMap(said -> of(said, reading));
    }

    private static Optional<Complaint> of(Opening opening, Reading reading) {
        Map<String, Clause> named = new LinkedHashMap<>();
        opening.stated().forEach(clause -> add(clause, reading, named));
        int first = -1;
        boolean several = opening.told().stream()
                .anyMatch(clause -> SEVERAL.matcher(clause.text()).find());
        for (Clause clause : opening.told()) {
            boolean more = first >= 0 && clause.utterance() > first;
            if (more
                    && !several
                    && named.keySet().stream()
                            .anyMatch(words -> !PLACELESS.contains(words) && !OpeningWords.weak(words))) {
                break;
            }
            int before = named.size();
            add(clause, reading, named);
            first = named.size() > before && first < 0 ? clause.utterance() : first;
        }
        if (!named.values().stream().allMatch(clause -> Retracted.over(clause, reading.clauses()))) {
            named.values().removeIf(clause -> Retracted.over(clause, reading.clauses()));
        }
        placed(named);
        var words = chosen(named);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return written(words, named, opening, reading);
    }

    /** "it is my left shoulder" "it has been aching": the pain is there. */
    private static void placed(Map<String, Clause> named) {
        var parts = named.keySet().stream()
                .filter(words -> words.endsWith(ComplaintSite.PROBLEM))
                .toList();
        if (parts.size() == 1 && named.containsKey("pain")) {
            String part = parts.getFirst();
            Clause said = named.remove(part);
            named.remove("pain");
            named.put(ComplaintSite.pain(part.substring(0, part.length() - ComplaintSite.PROBLEM.length())), said);
        }
    }

    private static void add(Clause clause, Reading reading, Map<String, Clause> named) {
        var also = ALSO.matcher(OpeningWords.cleaned(clause, reading.clauses()));
        if (!named.isEmpty() && also.find()) {
            String last = new ArrayList<>(named.keySet()).getLast();
            if (VISIBLE.matcher(last).find() && !last.contains(also.group(1))) {
                var said = named.remove(last);
                String more = also.group(1).replaceAll(" ,", ",").replaceAll(",? and ", ", ");
                named.put(
                        more
                                + (last.matches("[a-z]+(?:, [a-z]+)* .*")
                                                && STATED.matcher(last).find()
                                        ? ", "
                                        : " ")
                                + last,
                        said);
                return;
            }
        }
        for (var one : OpeningWords.in(clause, reading)) {
            if (named.isEmpty() || !one.words().startsWith(OpeningWords.FEARED)) {
                named.putIfAbsent(one.words(), clause);
            }
        }
    }

    /** Each once, in its fullest words, and a mood or a pain without a place only where there is nothing else. */
    private static List<String> chosen(Map<String, Clause> named) {
        var all = new ArrayList<>(named.keySet());
        all.removeIf(words -> all.stream().anyMatch(other -> !other.equals(words) && covers(other, words)));
        boolean sure = all.stream().anyMatch(words -> !words.equals("pain") && !OpeningWords.weak(words));
        if (sure) {
            all.removeIf(words -> words.equals("pain")
                    || OpeningWords.weak(words) && !words.equals(all.getFirst())
                    || words.equals("anxious mood")
                    || words.equals("stress")
                    || words.equals("confusion"));
        }
        var injured = all.stream()
                .map(INJURED::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .toList();
        all.removeIf(words -> injured.stream().anyMatch(part -> words.endsWith(part + " pain")));
        return all.equals(List.of("pain")) ? all : all.stream().limit(MOST).toList();
    }

    private static boolean covers(String fuller, String words) {
        var have = List.of(fuller.replaceAll(",", "").split(" +"));
        return fuller.length() > words.length() && Stream.of(words.split(" ")).allMatch(have::contains);
    }

    private static Optional<Complaint> written(
            List<String> words, Map<String, Clause> named, Opening opening, Reading reading) {
        var evidence = new LinkedHashSet<Evidence>();
        var placed = new ArrayList<String>();
        for (String one : words) {
            Clause said = Objects.requireNonNull(named.get(one));
            evidence.add(said.evidence());
            var where = PLACELESS.contains(one) || one.equals("abdominal pain")
                    ? place(one, said, reading.clauses())
                    : Optional.<Placed>empty();
            where.ifPresent(place -> evidence.add(place.said().evidence()));
            placed.add(where.map(Placed::words).orElse(one));
        }
        if (placed.equals(List.of("pain"))) {
            return Optional.empty();
        }
        var plain = ComplaintSide.of(
                        new Complaint(OpeningWords.listed(placed), List.copyOf(evidence)), reading.clauses())
                .named(reading);
        Clause head = Objects.requireNonNull(named.get(words.getFirst()));
        var told = opening.told().stream()
                .filter(clause -> head.byClinician() || clause.utterance() == head.utterance() || words.size() == 1)
                .toList();
        boolean several = opening.told().stream()
                .anyMatch(clause -> SEVERAL.matcher(clause.text()).find());
        if (several) {
            return Optional.of(plain);
        }
        var beside = Stream.concat(
                        Stream.of(head),
                        told.stream()
                                .filter(clause -> OpeningWords.in(clause, reading).stream()
                                        .anyMatch(one -> one.words().equals(words.getFirst()))))
                .flatMap(clause -> ComplaintTime.beside(words.getFirst(), clause, reading).stream())
                .findFirst();
        var since = beside.or(() -> ComplaintTime.of(plain.words(), head, told, reading));
        String whole = plain.words();
        return Optional.of(since.map(time -> {
                    boolean ofFirst = beside.isPresent() || !opening.told().contains(time.said());
                    String event = placed.stream()
                            .filter(ComplaintTime::happened)
                            .findFirst()
                            .orElse(placed.getFirst());
                    return plain.since(
                            time.words().matches("since .*|for .*|that .*") && !ofFirst ? whole : event, time);
                })
                .orElse(plain));
    }

    private record Placed(String words, Clause said) {}

    /** "it is in my left heel", said next or to "where is it ?" */
    private static Optional<Placed> place(String complaint, Clause said, List<Clause> clauses) {
        int asked = said.utterance();
        for (Clause clause : clauses.subList(said.number() + 1, clauses.size())) {
            if (clause.utterance() > said.utterance() + SOON) {
                break;
            }
            if (clause.byClinician()) {
                boolean where =
                        clause.question() && ASKS_WHERE.matcher(clause.text()).find();
                asked = where ? clause.utterance() + 1 : asked;
                continue;
            }
            var where = WHERE.matcher(OpeningWords.cleaned(clause, clauses));
            if (clause.utterance() <= asked + 1
                    && !ELSEWHERE.matcher(clause.text()).find()
                    && where.find()) {
                String which = where.group(1);
                String part = where.group(2);
                if (complaint.equals("abdominal pain")) {
                    boolean there = part == null || ComplaintSite.pain(part).endsWith("abdominal pain");
                    String words = ComplaintSite.named(which).strip();
                    if (there && !(words + (part == null ? "" : part)).isBlank() && !which.isBlank()) {
                        return Optional.of(new Placed(
                                words.matches("left|right")
                                        ? words + "-sided abdominal pain"
                                        : words + " abdominal pain",
                                clause));
                    }
                    if (there && part != null && !ComplaintSite.pain(part).equals(complaint)) {
                        return Optional.of(new Placed(ComplaintSite.pain(part), clause));
                    }
                } else if (part != null) {
                    String site = which + part;
                    return Optional.of(new Placed(
                            complaint.equals("pain")
                                    ? ComplaintSite.pain(site)
                                    : complaint + " in the " + ComplaintSite.named(site),
                            clause));
                }
            }
        }
        return Optional.empty();
    }
}
