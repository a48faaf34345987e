package org.chartwright.nlp.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A visit's clauses in, by what names of kin somebody who came along calls the patient out: "i am his wife" calls him
 * "my husband", and so does "my husband has been dizzy | he fell twice" at the beginning. Empty in doubt.
 */
public final class Charge {

    private static final Set<String> PARENT_HIM = Set.of("dad", "father", "daddy", "papa");
    private static final Set<String> PARENT_HER = Set.of("mom", "mother", "mum", "mama");
    private static final Pattern I_AM =
            Pattern.compile("\\b(?:i am|this is) (his|her) (wife|husband|daughter|son|partner|sister|brother)\\b");
    private static final Map<String, Set<String>> CALLED = Map.of(
            "wife his", Set.of("husband"),
            "husband her", Set.of("wife"),
            "daughter his", PARENT_HIM,
            "son his", PARENT_HIM,
            "daughter her", PARENT_HER,
            "son her", PARENT_HER,
            "sister his", Set.of("brother"),
            "brother her", Set.of("sister"),
            "sister her", Set.of("sister"),
            "brother his", Set.of("brother"));
    private static final Pattern BROUGHT = Pattern.compile(
            "^(?:(?:well|so|yeah|yes|hi|hello|okay|doctor|,) )*(?:it is |this is )?(?:my |our )?(husband|wife|dad|father|mom|mother|mum|grandmother|grandma|grandfather|grandpa)(?: here)? (?!and |or |says |said |thinks |told |died |passed |noticed )[a-z]+");
    private static final Pattern KIN_FIRST = Pattern.compile(
            "^(?:(?:well|so|yeah|yes|and|but|because|now|,) )*(?:(?:my|our) )?([a-z]+) (?!and |or |, |in )[a-z]+");
    /** "my husband has a brother with diabetes" */
    private static final Pattern KIN = Pattern.compile(
            "\\b(?:brothers?|sisters?|mother|father|mom|mum|dad|parents?|uncles?|aunts?|cousins?|grand[a-z]+|sons?|daughters?|nephews?|nieces?|wife|husband|family)\\b");

    private static final Pattern HIM = Pattern.compile("\\b(?:he|his|him)\\b");
    private static final Pattern HER = Pattern.compile("\\b(?:she|her)\\b");
    private static final Pattern MAN = Pattern.compile("husband|dad|father|grandfather|grandpa");
    private static final int GOES_ON = 3;

    private Charge() {}

    public static Set<String> of(List<Clause> clauses) {
        var theirs = clauses.stream()
                .filter(clause -> clause.speaker() == Speaker.GUEST)
                .toList();
        return theirs.stream()
                .flatMap(clause -> I_AM.matcher(clause.text()).results())
                .map(found -> CALLED.getOrDefault(found.group(2) + " " + found.group(1), Set.of()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElseGet(() -> brought(theirs));
    }

    /** "my husband has been dizzy", "dad is coughing": whether a companion's clause is about the one called so. */
    public static boolean begins(Clause clause, Set<String> charge) {
        var named = KIN_FIRST.matcher(clause.text());
        return clause.speaker() == Speaker.GUEST
                && named.find()
                && charge.contains(named.group(1))
                && !KIN.matcher(clause.text())
                        .region(named.end(1), clause.text().length())
                        .find();
    }

    private static Set<String> brought(List<Clause> theirs) {
        return theirs.stream()
                .limit(1)
                .flatMap(clause -> {
                    var found = BROUGHT.matcher(clause.text());
                    if (!found.find()) {
                        return Stream.<String>empty();
                    }
                    boolean man = MAN.matcher(found.group(1)).matches();
                    boolean same = theirs.stream()
                            .limit(GOES_ON)
                            .anyMatch(next ->
                                    (man ? HIM : HER).matcher(next.text()).find());
                    boolean other = theirs.stream()
                            .limit(GOES_ON)
                            .anyMatch(next ->
                                    (man ? HER : HIM).matcher(next.text()).find());
                    return same && !other ? Stream.of(found.group(1)) : Stream.<String>empty();
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
