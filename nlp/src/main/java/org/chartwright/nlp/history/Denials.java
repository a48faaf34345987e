package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.templates.SectionKind;

/** A question of illnesses, operations, medicines or the family that was plainly denied in, its line out. */
final class Denials {

    private static final Pattern ILLNESS = Pattern.compile(
            "\\b((?:other |past |previous |chronic |underlying |serious |significant |known |long[- ]?term )*(?:(?:medical|health) (?:history|problems?|conditions?|issues?|diagnos[ie]s|illness(?:es)?)|illness(?:es)?|past history))\\b");
    private static final Pattern NO_CONDITIONS = Pattern.compile(
            "\\b(?:no|not have any|not got any) (other )?(?:(?:medical|health|chronic|past) )*(conditions|medical problems|health problems|medical conditions|illnesses)(?: (?:at all|i know of|that i know of|or anything))?$");
    private static final Pattern TREATED =
            Pattern.compile("\\b(surger(?:y|ies)|operations?|hospitali[sz]ations?|hospital stays?)\\b");
    /** Not on that knee, but perhaps on another. */
    private static final Pattern OF_ONE = Pattern.compile(
            "\\b(?:surger(?:y|ies)|operations?|operated|hospital(?:i[sz]\\w+)?|admitted) (?:on|for|to|of|with|because|recently|since|lately)\\b|\\brecent(?:ly)?\\b");
    /** "any pain since your heart surgery ?" takes it for granted and asks for another thing. */
    private static final Pattern TAKEN_FOR_GRANTED = Pattern.compile(
            "\\b(?:since|after|before|from|following|with|about) (?:(?:the|your|that|this|last|his|her|first|second) )+(?:[a-z-]+ ){0,3}?(?:surger|operation|hospital)|\\b(?:your|the|that|this) (?:[a-z-]+ ){0,3}?(?:surgery|operation|hospitali[sz]ation|hospital stay)\\b");

    private static final Pattern OTHER = Pattern.compile("\\b(?:other|else|apart from|besides)\\b");
    private static final Pattern REGULAR = Pattern.compile(
            "\\b(?:(?:any|other|regular|prescription|prescribed|daily) )*(?:medications?|medicines?|meds|tablets)\\b|\\banything (?:regular\\w*|on a regular|at the moment|every day|daily)|\\bwhat do you take\\b");
    private static final Pattern NO_MEDICINE = Pattern.compile(
            "\\b(?:not|do not|never) (?:take|on|taking|use) (?:any(?:thing)?|no|regular)(?: (?:medications?|medicines?|regularly|regular|meds|tablets|at all|else|on a regular basis|at the moment))+$|^no (?:regular )?(?:medications?|medicines?|meds)$");
    private static final Pattern OF = Pattern.compile("\\bhistory of (?:any )?(.+)$");
    private static final Pattern HAVE = Pattern.compile(
            "\\b(?:(?:in|within) (?:the|your) (?:immediate )?family|family members?) (?:(?:,|passed|away|died|of|who|that|ever|also|have|has|had|got|suffers?|suffered|from|been|diagnosed|with|a|any|there|is|are|do|does|anyone|anybody|history of) )*(.+)$");
    private static final Pattern ANY_IN = Pattern.compile(
            "\\b(?:any|no|have|has) ((?:(?! any | have ).)+?) (?:in|that runs? in|running in|run in|on) (?:the|your) (?:immediate )?famil\\w+");
    private static final Pattern ABOUT =
            Pattern.compile("^(?:(?:okay|and|or|,|so|well|alright|then) )*(?:(?:how|what) about )?(?:any |the )?(.+)$");
    private static final Pattern LIKE_THIS = Pattern.compile("\\b(?:like (?:this|that)|similar|same)\\b");
    private static final Pattern KNOWN =
            Pattern.compile(" (?:that|which|as far as) you (?:know|are aware)(?: of)?\\b.*| to your knowledge\\b.*");
    private static final Pattern ANYTHING = Pattern.compile(
            "^(?:(?:any|other|medical|health|serious|significant|known|major|relevant|the|of|at all|things?|anything|like that|else|conditions?|problems?|illness(?:es)?|issues?|diseases?|history|diagnosed|that you know|in|family|you|know|important|at|all|or|that|stands? out|are aware) ?)+$");
    private static final Pattern TAIL = Pattern.compile(
            " (?:at all|that runs? in .*|or anything\\b.*|anything like that|that you know.*|that you are aware.*|in (?:the|your) .*|whatsoever|, right|right|as well|or not|before|, .*\\byou\\b.*)$");

    private Denials() {}

    static Optional<HistoryLine> illness(Inquiry asked) {
        var found = ILLNESS.matcher(asked.asked());
        if (asked.denied() && found.find()) {
            return line(SectionKind.PAST_MEDICAL_HISTORY, "no " + found.group(1), asked);
        }
        for (var clause : asked.first()) {
            var none = NO_CONDITIONS.matcher(Plain.of(clause));
            if (none.find() && !asked.takenBack()) {
                return Optional.of(new HistoryLine(
                        SectionKind.PAST_MEDICAL_HISTORY,
                        "no " + (none.group(1) == null ? "" : none.group(1)) + "medical "
                                + none.group(2).replaceFirst("^(?:medical|health) ", ""),
                        asked.evidence(List.of(clause))));
            }
        }
        return Optional.empty();
    }

    static Optional<HistoryLine> surgery(Inquiry asked) {
        if (!asked.denied()
                || OF_ONE.matcher(asked.asked()).find()
                || TAKEN_FOR_GRANTED.matcher(asked.asked()).find()) {
            return Optional.empty();
        }
        var found = TREATED.matcher(asked.asked());
        var named = new ArrayList<String>();
        while (found.find()) {
            String what = plural(found.group(1));
            if (!named.contains(what)) {
                named.add(what);
            }
        }
        boolean other = OTHER.matcher(asked.asked()).find();
        return named.isEmpty()
                ? Optional.empty()
                : line(
                        SectionKind.PAST_SURGICAL_HISTORY,
                        (other ? "no other " : "no previous ") + String.join(" or ", named),
                        asked);
    }

    private static String plural(String what) {
        return what.equals("surgery") ? "surgeries" : what.endsWith("s") ? what : what + "s";
    }

    static Optional<HistoryLine> medicines(Inquiry asked) {
        boolean regular = REGULAR.matcher(asked.asked()).find()
                && !OTHER.matcher(asked.asked()).find();
        if (regular && asked.denied()) {
            return line(SectionKind.MEDICATIONS, "takes no regular medication", asked);
        }
        return Optional.empty();
    }

    /** "i do not take anything regularly", whatever was asked. */
    static boolean noMedicine(String words) {
        return NO_MEDICINE.matcher(words).find();
    }

    static Optional<HistoryLine> family(Inquiry asked) {
        if (!asked.denied()) {
            return Optional.empty();
        }
        String text = KNOWN.matcher(asked.asked()).replaceAll("");
        String what = "";
        for (Pattern pattern : new Pattern[] {OF, HAVE, ANY_IN, ABOUT}) {
            var found = pattern.matcher(text);
            if (what.isEmpty() && found.find()) {
                what = found.group(1);
            }
        }
        String before = "";
        while (!before.equals(what)) {
            before = what;
            what = TAIL.matcher(what.replaceFirst("[ ,]+$", ""))
                    .replaceFirst("")
                    .strip();
        }
        what = what.replaceAll("\\b(?:any|like|um|uh|a|an|some) ", "")
                .replaceAll(" ,$", "")
                .strip();
        boolean generic = what.isEmpty() || ANYTHING.matcher(what).matches();
        if (generic) {
            boolean other = OTHER.matcher(text).find();
            return LIKE_THIS.matcher(text).find()
                    ? Optional.empty()
                    : line(
                            SectionKind.FAMILY_HISTORY,
                            other ? "no other family history" : "no relevant family history",
                            asked);
        }
        if (what.split(" ").length > 14
                || what.matches(
                        ".*\\b(?:you|your|i|we|is|are|do|does|who|what|how|happened|before|this|that|anyone|anybody|nobody|family|anything)\\b.*")) {
            return Optional.empty();
        }
        return line(SectionKind.FAMILY_HISTORY, "no family history of " + listed(what), asked);
    }

    private static String listed(String what) {
        String plain = what.replaceAll(" , (?:and |or )?", " , ").replaceAll(" and ", " or ");
        int last = plain.lastIndexOf(" , ");
        return last < 0 || plain.indexOf(" or ", last) >= 0
                ? plain
                : plain.substring(0, last) + " or " + plain.substring(last + 3);
    }

    private static Optional<HistoryLine> line(SectionKind kind, String words, Inquiry asked) {
        return Optional.of(new HistoryLine(kind, words, asked.evidence(asked.first())));
    }
}
