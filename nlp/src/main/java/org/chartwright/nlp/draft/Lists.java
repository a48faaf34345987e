package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.RunLine;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Evidence;

/** Facts in, the sections that are lists out: operations, allergies, family, vital signs. */
final class Lists {

    private final Draftsman draftsman;

    Lists(Draftsman draftsman) {
        this.draftsman = draftsman;
    }

    private static final int BRIEF = 9;

    List<Block> procedures(Reading reading, List<Fact> facts) {
        Map<String, LinkedHashSet<Evidence>> items = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> fact.kind() == Kind.PROCEDURE
                        && fact.established()
                        && fact.time() == Time.PAST
                        && !fact.text().endsWith("vaccine"))
                .forEach(fact -> items.computeIfAbsent(fact.text(), absent -> new LinkedHashSet<>())
                        .addAll(fact.evidence()));
        return items(items);
    }

    List<Block> allergies(List<Fact> facts) {
        Map<String, LinkedHashSet<Evidence>> items = new LinkedHashMap<>();
        boolean any =
                facts.stream().anyMatch(fact -> fact.kind() == Kind.ALLERGY && fact.polarity() == Polarity.PRESENT);
        boolean all = facts.stream().anyMatch(fact -> fact.text().equals("known allergies"));
        for (Fact fact : facts) {
            boolean denied = fact.detail() instanceof Detail.None
                    && (any || all && !fact.text().equals("known allergies"));
            if (fact.kind() == Kind.ALLERGY && !denied) {
                String text = fact.polarity() == Polarity.ABSENT
                        ? "no " + (fact.detail() instanceof Detail.Allergy ? fact.text() + " allergy" : fact.text())
                        : fact.text();
                String reaction = fact.detail() instanceof Detail.Allergy allergy
                        ? allergy.reaction().map(words -> " (" + words + ")").orElse("")
                        : "";
                items.computeIfAbsent(text + reaction, absent -> new LinkedHashSet<>())
                        .addAll(fact.evidence());
            }
        }
        return items(items);
    }

    /** Whether the statement says no more than an allergy and what it does, which stand in their list. */
    boolean tellsAsAllergy(Unit unit, List<Fact> facts) {
        return unit.form() == Unit.Form.STATEMENT
                && (unit.byClinician() || unit.told().size() <= BRIEF)
                && facts.stream()
                        .anyMatch(fact -> fact.detail() instanceof Detail.Allergy allergy
                                && fact.polarity() == Polarity.PRESENT
                                && allergy.reaction().isPresent()
                                && (!unit.byClinician() || unit.text().contains(allergy.substance()))
                                && fact.evidence().containsAll(unit.evidence()));
    }

    /** @param told what the history says of the family already */
    List<Block> family(List<Fact> facts, List<Sentence> told) {
        Map<String, LinkedHashSet<Evidence>> items = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.detail() instanceof Detail.Family family
                    && fact.certainty() == Fact.Certainty.CERTAIN
                    && !told(fact, family, told)) {
                String who = family.relative();
                String text = fact.polarity() == Polarity.ABSENT
                        ? "no family history of " + family.condition()
                        : who.equals("family")
                                ? "family history of " + family.condition()
                                : who + " with " + family.condition();
                items.computeIfAbsent(text, absent -> new LinkedHashSet<>()).addAll(fact.evidence());
            }
        }
        // "father with kidney stones" says more than "family history of kidney stones"
        items.keySet()
                .removeIf(text -> text.startsWith("family history of ")
                        && items.keySet().stream().anyMatch(other -> other.endsWith(" with " + text.substring(18))));
        return items(items);
    }

    /** Named there, of this relative or, where none was named, of any. */
    private static boolean told(Fact fact, Detail.Family family, List<Sentence> told) {
        return told.stream()
                .filter(sentence -> family.relative().equals("family")
                        || sentence.evidence().stream()
                                .anyMatch(place -> fact.evidence().stream().anyMatch(place::overlaps)))
                .anyMatch(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains(family.condition()));
    }

    /** @param compared signs that the clinician set beside earlier ones */
    List<Block> vitals(List<Fact> facts, List<RunLine> compared) {
        var blocks = new ArrayList<Block>();
        var left = new ArrayList<>(compared);
        for (Fact fact : facts) {
            if (fact.kind() == Kind.VITAL
                    && fact.time() == Time.CURRENT
                    && fact.detail() instanceof Detail.Measurement measurement) {
                String line = measurement.name() + " : " + measurement.value();
                var evidence = new LinkedHashSet<>(fact.evidence());
                var beside = left.stream()
                        .filter(other -> other.words().startsWith(line + " "))
                        .findFirst();
                beside.ifPresent(other -> evidence.addAll(other.evidence()));
                String words = measurement.name() + ": " + measurement.value() + unit(measurement)
                        + beside.map(other ->
                                        other.words().substring(line.length()).replaceFirst("^ pounds", ""))
                                .orElse("");
                left.removeIf(other -> other.words().startsWith(measurement.name() + " : "));
                blocks.add(line(words, evidence));
            }
        }
        left.forEach(other -> blocks.add(line(other.words(), other.evidence())));
        return blocks;
    }

    private Block line(String words, Collection<Evidence> evidence) {
        return new Block("", Block.Layout.LINE, List.of(draftsman.sentence(words, evidence)));
    }

    /** As a note writes it after the number. */
    static String unit(Detail.Measurement measurement) {
        return switch (measurement.unit().orElse("")) {
            case "mm[Hg]" -> " mmHg";
            case "[lb_av]" -> " lb";
            case "kg" -> " kg";
            case "cm" -> " cm";
            case "[in_i]" -> " inches";
            case "[degF]" -> " °F";
            case "Cel" -> " °C";
            case "kg/m2" -> " kg/m²";
            case "/min" -> "/min";
            case "%" -> "%";
            default -> "";
        };
    }

    private List<Block> items(Map<String, LinkedHashSet<Evidence>> items) {
        return items.entrySet().stream()
                .map(item ->
                        new Block("", Block.Layout.LINE, List.of(draftsman.sentence(item.getKey(), item.getValue()))))
                .toList();
    }
}
