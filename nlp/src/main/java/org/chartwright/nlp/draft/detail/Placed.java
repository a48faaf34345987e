package org.chartwright.nlp.draft.detail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** A question after where a complaint is, where it goes and of what kind it is, and the answer in, the sentence out. */
final class Placed {

    private static final Pattern NOT = Pattern.compile("\\b(?:not|no|never|neither)\\b");
    private static final Pattern SKIN = Pattern.compile(
            "\\b(?:rash|skin|spots?|stools?|urine|phlegm|sputum|discharge|wound|lumps?|blisters?|cough|diarrhea|bowel movements?|bumps?|sores?|patch(?:es)?|bleeding)\\b");
    private static final Set<String> OF_SKIN = Set.of(
            "dry",
            "wet",
            "productive",
            "watery",
            "loose",
            "hard",
            "soft",
            "firm",
            "solid",
            "bloody",
            "mucousy",
            "slimy",
            "greasy",
            "raised",
            "flat",
            "bumpy",
            "blistery",
            "scaly",
            "flaky",
            "rough",
            "red",
            "pink",
            "purple",
            "brown",
            "black",
            "white",
            "yellow",
            "yellowish",
            "green",
            "greenish",
            "clear",
            "cloudy",
            "frothy",
            "foamy",
            "itchy",
            "hacking",
            "barking",
            "spinning");

    private Placed() {}

    /** @param before what was said before the question */
    static Optional<Told> spread(Inquiry inquiry, Reply reply, Topic topic, List<Clause> before) {
        if (!topic.local() || inquiry.says("\\b(?:frequently|often|always)\\b")) {
            return Optional.empty();
        }
        var first = reply.clauses().getFirst();
        String verb = topic.pain() ? "radiate" : "spread";
        String elsewhere = Radiating.told(before) ? " elsewhere" : "";
        String does = topic.plural() ? " do not " : " does not ";
        var where = reply.clauses().stream()
                .limit(2)
                .filter(clause -> !NOT.matcher(clause.text()).find())
                .flatMap(clause ->
                        PlaceSaid.towards(Reply.plain(clause.text())).stream().map(words -> Map.entry(words, clause)))
                .findFirst();
        boolean stays =
                reply.text().matches(".*\\b(?:stays?|same (?:spot|place|area)|nowhere else|anywhere else)\\b.*");
        if (reply.no() || stays && reply.denies() && !reply.yes()) {
            return Optional.of(new Told(topic.words() + does + verb + elsewhere, List.of(first)));
        }
        if (where.isPresent() && !stays) {
            boolean sometimes = where.get().getValue().text().contains("sometimes");
            return Optional.of(new Told(
                    topic.words()
                            + (sometimes ? " sometimes " : " ")
                            + verb
                            + (topic.plural() ? " " : "s ")
                            + where.get().getKey(),
                    List.of(where.get().getValue())));
        }
        return Optional.empty();
    }

    static Optional<Told> site(Inquiry inquiry, Reply reply, Topic topic) {
        boolean elsewhere = inquiry.says(
                "\\bwhere (?:do|did|are|were|have|was|is|does) (?:you|he|she|they|your (?:mother|family|pain)?)"
                        + " ?(?!feel|hurt|having|get(?:ting)?"
                        + " (?:it|this|the|that)|notice|experience)(?:live|work|go|eat|ate|get|going|from|travel|been|doing|at|living|fall|buy|stay)");
        boolean choice = inquiry.says("\\bor\\b");
        boolean sided = inquiry.says("\\b(?:which|what) (?:eye|ear|hand|foot|leg|arm)\\b");
        return elsewhere || !topic.local() && !sided
                ? Optional.empty()
                : PlaceSaid.in(reply, choice || inquiry.says("\\b(?:which|what)\\b"))
                        .map(place -> place.asked(inquiry.text()))
                        .filter(place -> !place.words().equals(PlaceSaid.ALL)
                                || SKIN.matcher(topic.name()).find())
                        .map(place -> new Told(
                                "%s %s %s".formatted(topic.words(), topic.is(), place.words()), place.clauses()));
    }

    static Optional<Told> character(Inquiry inquiry, Reply reply, Topic topic) {
        boolean skin = SKIN.matcher(topic.name()).find();
        return QualitySaid.in(reply)
                .filter(quality -> !quality.words().contains(topic.name()))
                .filter(quality ->
                        skin || Arrays.stream(quality.words().split("[, ]+")).noneMatch(OF_SKIN::contains))
                .map(quality -> new Told(
                        quality.words().startsWith("like ")
                                ? "%s %s %s"
                                        .formatted(topic.words(), topic.plural() ? "feel" : "feels", quality.words())
                                : "%s %s %s".formatted(topic.words(), topic.is(), quality.words()),
                        quality.clauses()));
    }
}
