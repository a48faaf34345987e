package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * What a clinician says in, the same without the problem's name before it: "for your first problem , your heart failure
 * , i think ..." is "i think ...".
 */
final class WithoutHeading {

    private static final String LEADS = "^(?:(?:so|and|now|lastly|next|then|okay|,) )*";
    private static final String ORDINAL = "(?:(?:first|second|third|fourth|next|last|other|primary|1st|2nd|3rd) )?";
    private static final Pattern HEADING =
            Pattern.compile(LEADS + "(?:for|in terms of|as far as|regarding) (?:the|this|his|her|their) " + ORDINAL
                    + "(?:(?:problem|issue|diagnosis)(?: of| is)? )?[^,]{0,40}?, ");
    /** "for his second problem of his diabetes i think he is doing well", without a comma. */
    private static final Pattern NO_COMMA = Pattern.compile(LEADS
            + "(?:for|in terms of|as far as) (?:the|this|his|her|their) " + ORDINAL
            + "(?:(?:problem|issue|diagnosis) )?(?:(?!i |we |it |he |she |that |which |when |if |not |can |will |is |are )[a-z0-9-]+ ){1,10}?"
            + "(?=(?:i|we|it|he|she) (?:[a-z]+ ){2}|(?:his|her|their) (?:symptoms|pain|exam) (?:is|are) )");

    private static final Pattern UNDER = Pattern.compile(
            "^((?:under the plan , )?under )((?:(?:the|his|her|their) )?(?:[a-z-]+ ){0,3}[a-z-]+) , (?:they|it) ");
    /** As it is dictated: "under the plan , under her hirsutism , ..." and "number two , ...". */
    private static final Pattern DICTATED = Pattern.compile(
            "^(?:under the plan , )?(?:under (?:(?:the|his|her|their) )?(?:[a-z-]+ ){1,4}, (?=(?:i|we|he|she|his|her|their|the|there) )|(?:problem )?number (?:one|two|three|four|five|[1-9]) , |[1-9] , (?=[a-z]{3,} .* .* .* )|(?:um |uh )?the next one is (?=.* .* ))");
    /** "his congestive heart failure , i think he is retaining fluid". */
    private static final Pattern TOPIC = Pattern.compile(
            "^(?:(?:from|on) )?(?:his|her|their|the|an?|my impression) (?:(?!that |which |when |if |not )[a-z0-9-]+ ){1,7}(?:, (?:from|in terms of|as far as) (?:[a-z0-9-]+ ){1,4})?, (?=(?:i|we) |it (?:sounds|looks|seems) like (?:he|she|they|the patient) )");

    private static final Pattern OF_DRUG =
            Pattern.compile("(?:in terms of|as far as|regarding|for) (?:the|this|your|that)(?: [a-z]+)?$");

    private WithoutHeading() {}

    /** @param mentions in the clause: "as far as the warfarin i want to hold that" is nothing without the medicine */
    static List<Token> without(List<Token> told, Clause clause, List<Mention> mentions) {
        boolean drug = mentions.stream()
                .anyMatch(mention -> mention.term().kind() == Kind.DRUG
                        && OF_DRUG.matcher(String.join(" ", clause.words().subList(0, mention.from())))
                                .find());
        return clause.byClinician() && !drug
                ? without(TOPIC, without(NO_COMMA, without(HEADING, without(DICTATED, named(told)))))
                : drug ? inTermsOf(told) : told;
    }

    /** "as far as the warfarin i want to hold that" makes no sentence. */
    private static List<Token> inTermsOf(List<Token> told) {
        String text = told.stream().map(Token::text).collect(Collectors.joining(" "));
        if (!text.startsWith("as far as ") || text.matches(".* (?:concerned|goes)\\b.*") || told.size() < 4) {
            return told;
        }
        var out = new ArrayList<>(List.of(
                told.getFirst().as("in"), told.get(1).as("terms"), told.get(2).as("of")));
        out.addAll(told.subList(3, told.size()));
        return out;
    }

    /** "under abnormal liver enzymes , they have improved" is "abnormal liver enzymes have improved". */
    private static List<Token> named(List<Token> told) {
        var found = UNDER.matcher(told.stream().map(Token::text).collect(Collectors.joining(" ")));
        if (!found.find()) {
            return told;
        }
        int lead = found.group(1).isBlank() ? 0 : found.group(1).strip().split(" ").length;
        int name = found.group(2).split(" ").length;
        var out = new ArrayList<>(told.subList(lead, lead + name));
        out.addAll(told.subList(lead + name + 2, told.size()));
        return out;
    }

    private static List<Token> without(Pattern opening, List<Token> told) {
        var found = opening.matcher(told.stream().map(Token::text).collect(Collectors.joining(" ")) + " ");
        int words = found.find() ? found.group().strip().split(" ").length : 0;
        return told.size() - words >= 3 ? told.subList(words, told.size()) : told;
    }
}
