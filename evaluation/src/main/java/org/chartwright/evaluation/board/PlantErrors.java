package org.chartwright.evaluation.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Transcript;

/** A correct sentence in, the same with one error of the wanted kind out, where the sentence has room for one. */
final class PlantErrors {

    /** What goes wrong. */
    enum Fault {
        DRUG_SWAPPED,
        NUMBER_CHANGED,
        SIDE_FLIPPED,
        POLARITY_FLIPPED,
        PERSON_CHANGED
    }

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w./-])(\\d{1,4})(?![\\d.:-])");
    private static final Pattern SIDE =
            Pattern.compile("\\b(left|right)\\b(?! (?:now|away|after))", Pattern.CASE_INSENSITIVE);
    private static final List<List<String>> POLARITY = List.of(
            List.of("\\b([Dd])enies (?:any )?", "$1oes report "),
            List.of("\\b([Rr])eports (?!that)", "denies "),
            List.of("\\b(?:No|no) (?:any )?(?!longer|more|other)", "Positive for "),
            List.of("\\b(is|are|was|were) not ", "$1 "),
            List.of("\\b(?:does|do|did) not have (?:any )?", "has "),
            List.of("\\b(?:has|have) (?!been|had|not|to)(?:some |a |an )?", "does not have any "),
            List.of("\\bthere (is|was|are|were) (?!not)(?:some |a |an )?", "there $1 no "),
            List.of("^(Mild|Moderate|Positive) (?:for )?", "No "));
    private static final Set<Kind> CLAIMED = Set.of(Kind.CONDITION, Kind.SYMPTOM);

    private final Terms terms = Terms.load();
    private final List<String> drugs = Lexicons.rows("drugs.tsv").stream()
            .map(List::getFirst)
            .filter(name -> name.indexOf(' ') < 0)
            .toList();

    /** @param random picks what there is to pick; the same one gives the same errors */
    Optional<Sentence> in(Sentence sentence, Transcript transcript, Fault fault, Random random) {
        String said = sentence.evidence().stream().map(transcript::quote).collect(Collectors.joining(" "));
        var text = switch (fault) {
            case DRUG_SWAPPED -> otherDrug(sentence.text(), transcript, random);
            case NUMBER_CHANGED -> otherNumber(sentence.text(), said, random);
            case SIDE_FLIPPED -> otherSide(sentence.text());
            case POLARITY_FLIPPED -> otherPolarity(sentence.text());
            case PERSON_CHANGED -> otherPerson(sentence.text());
        };
        return text.filter(words -> !words.equals(sentence.text()))
                .map(words -> new Sentence(words, sentence.support(), sentence.doubts(), sentence.evidence()));
    }

    private Optional<String> otherDrug(String text, Transcript transcript, Random random) {
        var tokens = ReadTokens.of(text);
        var named = terms.in(tokens).stream()
                .filter(found -> found.term().kind() == Kind.DRUG)
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String all = transcript.utterances().stream()
                .map(utterance -> utterance.text())
                .collect(Collectors.joining(" "));
        var open = drugs.stream().filter(drug -> !all.contains(drug)).toList();
        String other = open.get(random.nextInt(open.size()));
        var words = named.get(random.nextInt(named.size())).words();
        return Optional.of(Pattern.compile("\\b" + Pattern.quote(words) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(other)));
    }

    /** A digit becomes another one, so that the number is not among those said there. */
    private static Optional<String> otherNumber(String text, String said, Random random) {
        var places = NUMBER.matcher(text).results().toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var heard = ReadTokens.of(said).stream().map(token -> token.text()).collect(Collectors.joining(" "));
        var place = places.get(random.nextInt(places.size()));
        for (int step = 1; step < 10; step++) {
            int old = Integer.parseInt(place.group());
            String other = Integer.toString(old < 10 ? 1 + (old + step) % 9 : old + 10 * step);
            if (!other.equals(place.group())
                    && !Pattern.compile("\\b" + other + "\\b").matcher(heard).find()) {
                return Optional.of(text.substring(0, place.start()) + other + text.substring(place.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> otherSide(String text) {
        var side = SIDE.matcher(text);
        if (!side.find()) {
            return Optional.empty();
        }
        return Optional.of(side.replaceAll(found -> switch (found.group()) {
            case "left" -> "right";
            case "Left" -> "Right";
            case "Right" -> "Left";
            default -> "left";
        }));
    }

    private Optional<String> otherPolarity(String text) {
        if (!claims(text)) {
            return Optional.empty();
        }
        for (var rule : POLARITY) {
            var matcher = Pattern.compile(rule.getFirst()).matcher(text);
            if (matcher.find()
                    && claims(text.substring(matcher.end()))
                    && terms.in(ReadTokens.of(text.substring(0, matcher.start())))
                            .isEmpty()) {
                return Optional.of(matcher.replaceFirst(rule.getLast()));
            }
        }
        return Optional.empty();
    }

    /** What the patient has becomes what a relative has. */
    private Optional<String> otherPerson(String text) {
        var who = Pattern.compile("^(?:She|He|The patient|Patient) (has|had|denies|reports|is|was) ")
                .matcher(text);
        return who.find() && claims(text) && !relative(text)
                ? Optional.of(who.replaceFirst("The mother $1 "))
                : Optional.empty();
    }

    private boolean relative(String text) {
        return terms.in(ReadTokens.of(text)).stream()
                .anyMatch(found -> found.term().kind() == Kind.RELATIVE);
    }

    private boolean claims(String text) {
        return terms.in(ReadTokens.of(text)).stream()
                .anyMatch(found -> CLAIMED.contains(found.term().kind()));
    }

    /** The same meaning in other words: other names of drugs and numbers spelt out in tens and ones. */
    List<Sentence> sameMeaning(Sentence sentence) {
        var out = new ArrayList<Sentence>();
        String subject = sentence.text().replaceFirst("^(?:She|He) ", "The patient ");
        if (!subject.equals(sentence.text())) {
            out.add(with(sentence, subject));
        }
        for (var row : Lexicons.rows("drugs.tsv")) {
            String brand = row.get(1).split(",")[0].strip();
            var generic = Pattern.compile("\\b" + Pattern.quote(row.getFirst()) + "\\b", Pattern.CASE_INSENSITIVE);
            if (!brand.isEmpty() && generic.matcher(sentence.text()).find()) {
                out.add(with(sentence, generic.matcher(sentence.text()).replaceAll(Matcher.quoteReplacement(brand))));
            }
        }
        if (sentence.text().contains("20 mg")) {
            out.add(with(sentence, sentence.text().replace("20 mg", "twenty milligrams")));
        }
        return out;
    }

    private static Sentence with(Sentence sentence, String text) {
        return new Sentence(text, sentence.support(), sentence.doubts(), sentence.evidence());
    }
}
