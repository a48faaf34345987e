package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.language.Token;

/** Words of somebody who came along in, the same with "my son" or "my wife", who is the patient, called so out. */
final class OfCharge {

    private static final Pattern CHILD = Pattern.compile(
            "^(?:[a-z,]+ )?(?:my|our) (?:son|daughter|baby|child|toddler|grandson|granddaughter) (?!and |or |sister|brother)");
    private static final Set<String> BEFORE = Set.of("well", "so", "yeah", "yes", "and", "but", ",", "because", "now");

    private final Set<String> kin;
    private final Pronouns patient;

    /** @param kin by what names of kin the patient is called */
    OfCharge(Set<String> kin, Pronouns patient) {
        this.kin = Set.copyOf(kin);
        this.patient = patient;
    }

    List<Token> named(List<Token> tokens) {
        String text = String.join(" ", tokens.stream().map(Token::text).toList());
        if (!CHILD.matcher(text).find()) {
            return byKin(tokens);
        }
        int at = tokens.get(0).text().matches("my|our") ? 0 : 1;
        return put(tokens, at, at + 1, at + (tokens.get(at + 2).is("here") ? 3 : 2));
    }

    /** "my wife had the stent", "dad has been coughing". */
    private List<Token> byKin(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() - 2 && BEFORE.contains(tokens.get(at).text())) {
            at++;
        }
        int name = !tokens.isEmpty() && tokens.get(at).text().matches("my|our") ? at + 1 : at;
        if (name + 1 >= tokens.size() || !kin.contains(tokens.get(name).text())) {
            return tokens;
        }
        int behind = tokens.get(name + 1).is("here") ? name + 2 : name + 1;
        return behind >= tokens.size() || tokens.get(behind).text().matches("and|or|,|in|'s")
                ? tokens
                : put(tokens, at, name, behind);
    }

    private List<Token> put(List<Token> tokens, int from, int name, int behind) {
        var out = new ArrayList<>(tokens.subList(0, from));
        out.add(tokens.get(from).through(tokens.get(name), patient.subject()));
        out.addAll(tokens.subList(behind, tokens.size()));
        return out;
    }
}
