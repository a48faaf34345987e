package org.chartwright.nlp.fact;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Clause;

/** A symptom or an illness where it is named in, the classes of what governs it there out, by {@code governors.tsv}. */
final class Governors {

    enum Class {
        FIGURE,
        THING,
        NEARLY,
        LIKENESS,
        FEAR,
        TRIGGER,
        REACTION,
        QUIT,
        EARLIER,
        TEACHING,
        LOOKOUT
    }

    private static final String SYMPTOMS = "symptoms";
    private static final String ILLNESSES = "illnesses";

    private record Governor(Class of, String speaker, Set<String> terms, Pattern before, Pattern behind) {

        boolean rules(Clause clause, Found found, String said, String after) {
            return (speaker.isEmpty() || speaker.equals("d") == clause.byClinician())
                    && (terms.isEmpty()
                            || terms.contains(found.term().preferred())
                            || terms.contains(found.term().kind() == Kind.SYMPTOM ? SYMPTOMS : ILLNESSES))
                    && before.matcher(said).find()
                    && behind.matcher(after).find();
        }
    }

    private static final List<Governor> ALL = Lexicons.rows("governors.tsv").stream()
            .map(row -> new Governor(
                    Class.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    row.get(1),
                    row.get(2).isEmpty()
                            ? Set.of()
                            : Set.copyOf(Arrays.stream(row.get(2).split(","))
                                    .map(String::strip)
                                    .toList()),
                    Pattern.compile(row.get(3)),
                    Pattern.compile(row.size() > 4 ? row.get(4) : "")))
            .toList();

    private Governors() {}

    static Set<Class> of(Clause clause, Found found) {
        var kind = found.term().kind();
        if (kind != Kind.SYMPTOM && kind != Kind.CONDITION) {
            return Set.of();
        }
        var words = clause.words();
        String before = String.join(" ", words.subList(0, found.from()));
        String behind = String.join(" ", words.subList(found.to(), words.size()));
        var out = EnumSet.noneOf(Class.class);
        for (Governor governor : ALL) {
            if (!out.contains(governor.of()) && governor.rules(clause, found, before, behind)) {
                out.add(governor.of());
            }
        }
        return out;
    }
}
