package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reference.Reference;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * What a clinician will do on a condition in, the same in the words of a plan out: "if it is climbing we would stop the
 * mycophenolate" is "if it is climbing , stop the mycophenolate". Empty where it names no drug or test, or is no plan.
 */
final class Contingent {

    private static final String DOES =
            "start|add|stop|hold|switch|swap|get|order|repeat|recheck|check|do|try|refer|send|use|go up|go down|go back|increase|decrease|raise|lower|give|put|move|pull|bump|watch|monitor|leave|keep|biopsy|continue|transfuse|treat|push|culture|scan";
    private static final String OPENER =
            "(?:(?:and|but|so|then|,) )*((?:if|unless|as long as|should) (?:(?! (?:i|we) ).)+?)";
    private static final Pattern DONE = Pattern.compile("^" + OPENER
            + "(?: ,)?(?: then)? ((?:i|we) (?:(?:will|would|am going to|are going to) )?(?:(?:just|then|also|probably) )*)(?:"
            + DOES + ")\\b");
    private static final Pattern DOING = Pattern.compile(
            "^" + OPENER
                    + "(?: ,)?(?: then)? ((?:i am|we are) (?:(?:just|then|also) )*)(getting|starting|adding|ordering|stopping|switching|sending|repeating|checking|putting|giving)\\b");
    private static final Pattern TO_DO = Pattern.compile(
            "^" + OPENER
                    + "(?: ,)?(?: then)? ((?:the patient|he|she|they) (?:(?:just|then|also) )*)(goes back|go back|restarts?|resumes?|stops?|holds?|doubles?|skips?|increases?)(?= [a-z0-9])");
    private static final Pattern BIDDEN = Pattern.compile(
            "^" + OPENER
                    + " ,(?: then)? ((?:(?:then|just|please|go ahead and) )*(?:(?:the patient|he|she|they) (?:can|should|may|will|is to) (?:just |then |go ahead and )*)?)(?:start|stop|take|use|hold|restart|resume|begin|increase|double|skip|cut|switch|add|try|go back|repeat)\\b");
    private static final Pattern TALKED = Pattern.compile(
            "^" + OPENER + "(?: ,)?(?: then)? ((?:i|we) (?:(?:will|would|can|could) )?(?:just )?talk(?: about)?) ");
    private static final Map<String, String> PLAIN = Map.of(
            "getting",
            "get",
            "starting",
            "start",
            "adding",
            "add",
            "ordering",
            "order",
            "stopping",
            "stop",
            "switching",
            "switch",
            "sending",
            "send",
            "repeating",
            "repeat",
            "checking",
            "check",
            "putting",
            "put");

    /** Nobody could tell what is meant, or it is decided all the same. */
    private static final Pattern VAGUE = Pattern.compile(
            "^(?:if|unless) (?:it|that|this) (?:happens|does|occurs|is the case) |(?:^|, )(?:i|we) (?:am|are|will) also ");

    /** What did not happen is no plan: "if i raised it now". */
    private static final Pattern UNREAL =
            Pattern.compile("^(?:if|unless) (?:i|we) (?:[a-z]+ed|were|had|did|just had|gave|put|went)\\b");

    private static final Pattern LEAVE = Pattern.compile(
            "^(?:(?:and|so|but) )?if (?:(?:that|it|this) (?:is|sounds|works) (?:all right|alright|okay|ok|fine|good)(?: (?:with|for|by) (?:the patient|you|him|her|them))?|(?:the patient|he|she|they) (?:(?:is|are) (?:okay|ok|fine|all right|alright) with (?:that|it|this)|(?:does|do|would) not mind)) (?:, )?(?:then )?(?=(?:i|we|let's) )");
    private static final Set<String> JOINTS = Set.of("and", "or", "but", "so", "until");
    private static final Set<String> AFTER_THEN = Set.of(
            "i", "we", "he", "she", "they", "the patient", "it", "that", "there", "my", "go", "start", "stop", "hold");

    private static final int LONGEST = 36;
    private static final int LONGEST_ACT = 16;

    private Contingent() {}

    static Optional<List<Token>> of(List<Token> told, Clause clause, List<Mention> mentions) {
        boolean names = !mentions.isEmpty();
        boolean treats = mentions.stream()
                .anyMatch(mention ->
                        mention.term().kind() == Kind.DRUG || mention.term().kind() == Kind.TEST);
        String words = told.stream().map(Token::text).collect(Collectors.joining(" ")) + " ";
        if (!clause.byClinician()
                || clause.question()
                || !names
                || told.size() > LONGEST
                || VAGUE.matcher(words).find()
                || UNREAL.matcher(words).find()) {
            return Optional.empty();
        }
        var talked = TALKED.matcher(words);
        if (talked.find()) {
            return joined(told, talked.end(1), "discuss", talked.end(2));
        }
        if (!treats) {
            return Optional.empty();
        }
        var doing = DOING.matcher(words);
        if (doing.find() && PLAIN.containsKey(doing.group(3))) {
            return joined(told, doing.end(1), PLAIN.get(doing.group(3)), doing.end(3));
        }
        var toDo = TO_DO.matcher(words);
        if (toDo.find()) {
            return joined(told, toDo.end(1), toDo.group(3).replaceFirst("es\\b(?= back)|s$", ""), toDo.end(3));
        }
        var bidden = BIDDEN.matcher(words);
        if (bidden.find()) {
            return joined(told, bidden.end(1), "", bidden.end(2));
        }
        var done = DONE.matcher(words);
        return done.find() ? joined(told, done.end(1), "", done.end(2)) : Optional.empty();
    }

    /** "if that is okay with you we will start it": without the courtesy. */
    static List<Token> agreed(List<Token> told, Clause clause) {
        var leave = LEAVE.matcher(told.stream().map(Token::text).collect(Collectors.joining(" ")) + " ");
        return clause.byClinician() && !clause.question() && leave.find()
                ? told.subList(Reference.token(leave.end(), told), told.size())
                : told;
    }

    /** "if it is clean then he comes back": with a comma for the "then". */
    static List<Token> paused(List<Token> told) {
        if (told.isEmpty() || !(told.getFirst().is("if") || told.getFirst().is("unless"))) {
            return told;
        }
        var out = new ArrayList<>(told);
        for (int i = 2; i + 2 < out.size(); i++) {
            if (out.get(i).is("then") && JOINTS.contains(out.get(i - 1).text())) {
                return told;
            }
            if (out.get(i).is("then") && AFTER_THEN.contains(out.get(i + 1).text())) {
                boolean comma = out.get(i - 1).is(",");
                out.set(i, out.get(i).as(","));
                if (comma) {
                    out.remove(i);
                }
                return List.copyOf(out);
            }
        }
        return told;
    }

    /**
     * The condition that ends at that character, those words, and what begins at the other character; no more than a
     * plan.
     */
    private static Optional<List<Token>> joined(List<Token> told, int condition, String words, int rest) {
        int from = opener(told);
        int to = Reference.token(condition, told);
        int on = Reference.token(rest, told);
        if (told.size() - on > LONGEST_ACT || !words.isEmpty() && on >= told.size()) {
            return Optional.empty();
        }
        if (told.subList(on, told.size()).stream().anyMatch(token -> token.is("i"))) {
            return Optional.empty();
        }
        Token place = told.get(to);
        var out = new ArrayList<>(told.subList(from, to));
        out.add(place.as(","));
        if (!words.isEmpty()) {
            out.add(place.as(words));
        }
        out.addAll(told.subList(on, told.size()));
        return Optional.of(List.copyOf(out));
    }

    private static int opener(List<Token> told) {
        int at = 0;
        while (told.get(at).is("and")
                || told.get(at).is("but")
                || told.get(at).is("so")
                || told.get(at).is("then")
                || told.get(at).is(",")) {
            at++;
        }
        return at;
    }
}
