package org.chartwright.nlp.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.templates.SectionKind;

/** An order and what a note says already in, whether that tells the order out. */
final class OrderTold {

    /** What is done if things go wrong plans nothing: "Hold the metoprolol and call if ...". */
    private static final Pattern AT_NEED = Pattern.compile(
            "^(?:[A-Z][a-zA-Z -]+: )?(?:Stop|Hold|Pause|Skip|Call|Return|Go|Get in touch|Seek)\\b.* if ");

    private static final Set<SectionKind> PLANS =
            Set.of(SectionKind.ASSESSMENT_AND_PLAN, SectionKind.PLAN, SectionKind.ASSESSMENT);

    private OrderTold() {}

    /** Whether the words of the order stand in the plan, or in the whole note of a template without one. */
    static boolean planned(Order order, List<Section> sections) {
        var plan = sections.stream()
                .filter(section -> PLANS.contains(section.kind()))
                .toList();
        Set<String> words = new HashSet<>();
        for (Section section : plan.isEmpty() ? sections : plan) {
            section.blocks().stream()
                    .flatMap(block -> block.sentences().stream())
                    .filter(sentence -> !AT_NEED.matcher(sentence.text()).find())
                    .forEach(sentence -> ReadTokens.of(sentence.text()).forEach(token -> words.add(token.text())));
        }
        String named = order.type() == Order.Type.MEDICATION
                ? order.description()
                        .replaceFirst(" (?:\\d|one |two |once|twice|daily|a |at |every|for |in |as ).*", "")
                : order.type() == Order.Type.FOLLOWUP
                        ? order.description()
                                .replaceFirst(
                                        "^(?:referral to|assessment in|in-person review) ?|(?<=ambulance) to hospital$",
                                        "")
                        : order.description();
        return ReadTokens.of(named.isEmpty() ? order.description() : named).stream()
                .map(Token::text)
                .filter(word -> word.length() > 2)
                .allMatch(words::contains);
    }

    /** Whether a line of a fact says of the drug already what is to be done. */
    static boolean drug(Order order, List<Sentence> lines) {
        String drug = order.description().split(" ")[0];
        return order.type() == Order.Type.MEDICATION
                && lines.stream()
                        .anyMatch(line -> ReadTokens.of(line.text()).stream().anyMatch(token -> token.is(drug)));
    }
}
