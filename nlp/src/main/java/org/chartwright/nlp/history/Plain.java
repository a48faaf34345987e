package org.chartwright.nlp.history;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;

/** An answer as said in, its words without hedges, restarts and manners of speaking out. */
final class Plain {

    private static final Pattern HEDGES = Pattern.compile(
            "\\b(?:you know|i mean|i guess|i suppose|i would say|i think|let us say|kind of|sort of|like|actually|basically|honestly|just|well|so|yeah|yes|yep|okay|oh|really|only|mostly|usually|currently)\\b|,");
    private static final Pattern TWICE = Pattern.compile("\\b(\\w+(?: \\w+)?)(?: \\1\\b)+");
    private static final Set<String> DENYING = words(
            "no nope nah none never nothing not nobody neither at all really i do have am did does has had been they"
                    + " it is are was were he she that to my me knowledge of aware know can think remember recall anything"
                    + " anyone like else any so far one okay fine thank thanks you in the past there ever for currently"
                    + " right now as recently yet well oh either family significant major serious problem problems"
                    + " condition conditions allergy allergies allergic medication medications medicine medicines medical"
                    + " surgery surgeries operation operations drug drugs smoke smoked smoking drink drinking alcohol"
                    + " regular regularly take taking history issue issues known illness illnesses touch stuff would say"
                    + " everything good touched believe other others be smoker drinker a us kind sort those these health"
                    + " hospital hospitalized hospitalization hospitalizations and or , use what which tobacco house"
                    + " smokes cigarettes recreational well uh um mean disease diseases time this moment get got hmm");

    private Plain() {}

    static String of(Clause clause) {
        String words = HEDGES.matcher(clause.text())
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
        return TWICE.matcher(words).replaceAll("$1");
    }

    /** Whether the clause says no and takes nothing back. */
    static boolean denies(Clause clause) {
        return Answer.senseOf(clause) != Answer.Sense.YES
                && clause.words().stream().allMatch(DENYING::contains);
    }

    static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.split(" ")));
    }
}
