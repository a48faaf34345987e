package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** What a question about the patient's background asks for. */
enum Topic {
    SMOKING(
            "\\b(?:smoke|smoker|smoking|cigarettes?|tobacco|vape|vaping)\\b",
            "\\b(?:marijuana|cannabis|weed|detector|anyone|anybody|household)\\b"),
    ALCOHOL(
            "\\balcohol\\b|\\b(?:do|did) you (?:ever |also |at all |smoke or |smoke and )*drink\\b|\\bdrinker\\b|\\bsmok\\w+ (?:or|and) drink\\w*\\b|^(?:(?:okay|and|what|how|about|,) )*drinking\\b",
            "\\b(?:eat\\w*|fluids?|water|plenty|enough|tea|coffee|fizzy|milk|sodas?|juice|pop|squash|swallow\\w*|pain|hurts?|thirsty|urine|hydrated)\\b"),
    SUBSTANCES(
            "\\b(?:recreational|illicit|street|illegal)\\b|\\b(?:marijuana|cannabis|cocaine|heroin|weed)\\b",
            "\\bprescri\\w+"),
    WORK(
            "\\bfor (?:work|a living)\\b|\\b(?:occupation|profession|employed|employment)\\b|\\bwhat is your (?:job|work)\\b|\\b(?:do|are) you (?:currently |still |at the moment )*(?:work|working)\\b",
            "\\b(?:affect\\w*|stress\\w*|difficult\\w*|missed|exposures?|hard|chemicals?|working on|work on|work out|working out)\\b"),
    HOME(
            "\\b(?:live|living|lives) (?:with|alone|by yourself|on your own|at home|together)\\b|\\bat home with you\\b|\\bwho (?:else )?is (?:at|in) (?:the )?(?:home|house|household)\\b|\\bliving (?:situation|arrangements?)\\b|\\bwho you are living with\\b|\\bwho (?:do )?you live\\b",
            "\\b(?:conditions?|illness\\w*|sick|unwell|symptoms?|smokes?)\\b"),
    FAMILY(
            "\\bfamily history\\b|\\b(?:in|on|of|within) (?:the|your) (?:immediate )?family\\b|\\bruns? in (?:the|your) famil\\w+\\b|\\b(?:your|the) family (?:have|has|had|got|suffers?)\\b|\\bfamily members?\\b|\\b(?:blood )?relatives\\b",
            "\\b(?:family (?:doctor|physician|practice|practitioner|gp|planning)|support\\w*|live|lives|living|around you|sick contacts?|at home)\\b"),
    ALLERGIES("\\b(?:allerg(?:y|ies|ic))\\b", "\\b(?:seasonal|environmental|tested|test)\\b"),
    SURGERY(
            "\\b(?:surger(?:y|ies)|operations?|operated|surgical|hospitali[sz]\\w+|hospital stays?)\\b|\\b(?:been in|admitted to|stayed in|been to) (?:the )?hospital\\b",
            "\\b(?:family|want|need|consider\\w*|after (?:the|your) (?:surgery|operation)|since (?:the|your) (?:surgery|operation)|complications?)\\b"),
    MEDICINES(
            "\\b(?:medications?|medicines?|meds|tablets|pills|prescriptions?|inhalers?|supplements?|vitamins)\\b|\\b(?:take|taking|on|use|using) anything (?:regular\\w*|on a regular|at the moment|every day|daily|else)|\\bwhat do you take\\b|\\bover[ -]the[ -]counter\\b",
            "\\b(?:allerg\\w+|side effects?|happy to|remember\\w*|help\\w*|(?:for|with) (?:it|that|this|the pain|your pain|pain|the [a-z]+)|tried|worked|work)\\b"),
    ILLNESSES(
            "\\b(?:medical|health) (?:history|problems?|conditions?|issues?|diagnos[ie]s|background)\\b|\\bpast (?:history|illness(?:es)?)\\b|\\b(?:other|chronic|long[ -]?term|underlying|existing|serious) (?:illness(?:es)?|conditions?|diseases?|medical|health|problems in the past)\\b|\\botherwise (?:healthy|well|fit)\\b|\\bdiagnosed with (?:any|in the past|anything)\\b|\\bother problems\\b|\\banything you see (?:the|a|your) doctor\\b",
            "\\b(?:family|relatives|surg\\w+|skin|mental|eye|heart|lung) (?:history|problems?|conditions?)|\\b(?:family|relatives|runs?)\\b");

    private static final int BRIEF = 6;
    private final Pattern asked;
    private final Pattern other;

    Topic(String asked, String other) {
        this.asked = Pattern.compile(asked);
        this.other = Pattern.compile(other);
    }

    /** What the clause asks about; empty where it asks nothing of the background. */
    static List<Topic> of(Clause clause) {
        var topics = new ArrayList<Topic>();
        if (!clause.byClinician() || !clause.question() && clause.tokens().size() > BRIEF) {
            return topics;
        }
        for (Topic topic : values()) {
            if (topic.asked.matcher(clause.text()).find()
                    && !topic.other.matcher(clause.text()).find()) {
                topics.add(topic);
            }
        }
        if (topics.contains(FAMILY)) {
            topics.removeIf(topic -> topic != FAMILY);
        }
        return topics;
    }
}
