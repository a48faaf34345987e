package org.chartwright.nlp.draft.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;

/**
 * A statement of the plan in, the heading it names itself out, though another problem was spoken of: "your depression
 * is stable" under a shortness of breath, "on your back exam" under a diabetes, and at the very end "call me if your
 * symptoms get worse", which is of no problem in particular.
 */
final class OfHeading {

    /** What brings something about, or stands in the way of something, is not what is spoken of. */
    private static final Pattern CAUSE = Pattern.compile(
            "\\b(?:because of|due to|caused by|related to|from|since|given|along with|history of|with|if|help|helps|risk of|cause|causes|and|or|as well as|than|like)(?: (?:your|the|his|her|their|a|an|some|this|that))?(?: [a-z]+)?$");

    private static final Pattern CLOSING = Pattern.compile(
            "\\b(?:call|contact|message|let (?:me|us) know|come back)\\b.* (?:if|should|with|for) (?:(?:(?:his|her|their|the|any|there are|he has|she has|they have|of|get|other) )*(?:symptoms?|questions?|concerns?|problems?|issues?)|anything)\\b");

    private static final String NAMES =
            "knee|shoulder|hip|ankle|elbow|wrist|hand|foot|neck|leg|arm|finger|thumb|toe|breasts?|heel";
    private static final Pattern PARTS = Pattern.compile("\\b(?:" + NAMES + "|back)\\b");
    /** "see her back" is no part of hers. */
    private static final Pattern PART = Pattern.compile("\\b(?:his|her|their|the|left|right) (" + NAMES
            + ")\\b|\\b(back) (?:exam|pain|spasms?|muscles)\\b|\\b(?:lower|upper|mid) (back)\\b");

    /** "and also for the back , ...", which the sentence leaves out. */
    private static final Pattern FOR_PART = Pattern.compile(
            "^(?:(?:and|also|oh|then|now|so|again|,) )*for (?:the|your|that|his|her) (?:left |right )?(back|" + NAMES
                    + ")\\b(?! (?:week|month|day))");

    private OfHeading() {}

    /** @param current what stands over it */
    static Optional<String> named(Unit unit, String current, PlanHeadings headings) {
        int at = unit.clause().number();
        var others = headings.all().stream()
                .filter(heading -> !heading.equals(current) && !heading.equals(ProblemPlan.GENERAL))
                .toList();
        if (headings.since(at) == at || others.isEmpty() || current.isEmpty()) {
            return Optional.empty();
        }
        var problems = unit.mentions().stream()
                .filter(mention -> mention.term().kind() == Kind.CONDITION
                        || mention.term().kind() == Kind.SYMPTOM)
                .filter(mention -> mention.assertion().about() == About.PATIENT
                        && !mention.words().equals("pain"))
                .toList();
        boolean own = problems.stream().anyMatch(mention -> names(current, mention));
        if (own) {
            return Optional.empty();
        }
        var named = others.stream()
                .filter(heading ->
                        problems.stream().anyMatch(mention -> names(heading, mention) && topic(unit, mention)))
                .toList();
        if (named.isEmpty() && problems.isEmpty()) {
            return ofPart(unit, current, others, headings).or(() -> closing(unit, headings, at));
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static boolean names(String heading, Mention mention) {
        return Stream.of(mention.named(), mention.words(), mention.term().preferred())
                .anyMatch(name -> (" " + heading).endsWith(" " + name));
    }

    private static boolean topic(Unit unit, Mention mention) {
        String text = unit.text();
        int at = text.indexOf(mention.words());
        return at >= 0 && !CAUSE.matcher(text.substring(0, at).strip()).find();
    }

    /** "on his back exam he has some tenderness", where another problem is one of the back. */
    private static Optional<String> ofPart(Unit unit, String current, List<String> others, PlanHeadings headings) {
        var part = PART.matcher(unit.text());
        var lead = FOR_PART.matcher(headings.leading(unit.clause()));
        boolean led = lead.find();
        if (!led && !part.find()) {
            return Optional.empty();
        }
        String name = led
                ? lead.group(1)
                : Stream.of(1, 2, 3)
                        .map(part::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        var akin = others.stream()
                .filter(heading -> List.of(heading.split(" ")).contains(name))
                .toList();
        boolean own = PARTS.matcher(current).find();
        return akin.size() == 1 && !own ? Optional.of(akin.getFirst()) : Optional.empty();
    }

    private static Optional<String> closing(Unit unit, PlanHeadings headings, int at) {
        String last = headings.all().stream().reduce("", (one, next) -> next);
        boolean end = headings.at(at).filter(last::equals).isPresent()
                && headings.utterance(at) < unit.clause().utterance();
        return end && !unit.hasNumber() && CLOSING.matcher(unit.text()).find()
                ? Optional.of(ProblemPlan.GENERAL)
                : Optional.empty();
    }
}
