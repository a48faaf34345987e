package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chartwright.models.codes.Excludes1;
import org.chartwright.nlp.code.SuggestedCodes.Discarded;

/**
 * Codings in, those that may stand together out: symptoms that belong to a diagnosis, less specific sisters and codes
 * that an Excludes1 note keeps apart are taken out, each with its reason.
 */
final class Settle {

    private record Integral(String symptom, List<String> diagnoses) {}

    private static final List<Integral> INTEGRAL = CodeRules.rows("integral.tsv").stream()
            .map(row -> new Integral(row.get(0), Arrays.asList(row.get(1).split(" "))))
            .toList();

    private static final List<Integral> BROADER = CodeRules.rows("broader.tsv").stream()
            .map(row -> new Integral(row.get(0), Arrays.asList(row.get(1).split(" "))))
            .toList();

    private static final String ANY_PAIN = "R52";

    /** Pains that R52 sends elsewhere: by joint, limb, spine, head, throat, chest, abdomen, pelvis, ear and eye. */
    private static final List<String> LOCATED_PAIN =
            List.of("M25.5", "M79.6", "M54", "M26.62", "R51", "R07", "R10", "R30", "N64.4", "H92.0", "H57.1", "K08.89");

    private final Excludes1 excludes = Excludes1.load();

    record Settled(List<Coding> kept, List<Discarded> discarded) {}

    Settled of(List<Coding> codings) {
        List<Coding> kept = new ArrayList<>(codings);
        List<Discarded> discarded = new ArrayList<>();
        for (Coding coding : codings) {
            reasonAgainst(coding, kept).ifPresent(reason -> {
                kept.remove(coding);
                discarded.add(new Discarded(coding.term(), reason, coding.evidence()));
            });
        }
        return new Settled(kept, discarded);
    }

    private Optional<String> reasonAgainst(Coding coding, List<Coding> kept) {
        for (Coding other : kept) {
            if (other.code().equals(coding.code())) {
                continue;
            }
            if (coding.code().equals(ANY_PAIN) && CodeRules.begins(other.code(), LOCATED_PAIN)) {
                return Optional.of(
                        "%s says where the pain is; a pain of a known place is coded by it (Excludes1 at R52)"
                                .formatted(other.code()));
            }
            for (Integral rule : INTEGRAL) {
                if (coding.code().startsWith(rule.symptom()) && CodeRules.begins(other.code(), rule.diagnoses())) {
                    return Optional.of(
                            "it belongs to %s, which is coded (ICD-10-CM guideline I.B.5)".formatted(other.code()));
                }
            }
            if (lessSpecific(coding, other)
                    || BROADER.stream()
                            .anyMatch(rule -> coding.code().startsWith(rule.symptom())
                                    && CodeRules.begins(other.code(), rule.diagnoses()))) {
                return Optional.of("%s says the same more specifically".formatted(other.code()));
            }
            if (excludes.apart(coding.code(), other.code()) && yields(coding, other, kept)) {
                return Optional.of("an Excludes1 note keeps %s and %s apart".formatted(coding.code(), other.code()));
            }
        }
        return Optional.empty();
    }

    /** Whether this one of two codes that exclude each other goes: a symptom first, then the later one. */
    private static boolean yields(Coding coding, Coding other, List<Coding> kept) {
        if (other.code().equals(ANY_PAIN)) {
            return false;
        }
        if (coding.symptom() != other.symptom()) {
            return coding.symptom();
        }
        return kept.indexOf(coding) > kept.indexOf(other);
    }

    private static boolean lessSpecific(Coding coding, Coding other) {
        if (!coding.entry().category().equals(other.entry().category()) || coding.factor()) {
            return false;
        }
        boolean vague = vague(coding) && !vague(other);
        boolean manySites = coding.symptom()
                || coding.code().startsWith("S")
                || coding.code().startsWith("M");
        return vague && (manySites ? sameButSide(coding, other) : sameKind(coding, other));
    }

    private static boolean vague(Coding coding) {
        String title = coding.entry().title().toLowerCase(Locale.ROOT);
        return title.contains("unspecified") || title.contains("without complication");
    }

    /** The category's own unspecified code, or one of the same subcategory: insomnia says nothing of sleep apnea. */
    private static boolean sameKind(Coding coding, Coding other) {
        char subcategory = coding.code().length() > 4 ? coding.code().charAt(4) : '9';
        return subcategory == '9'
                || subcategory == 'A'
                || other.code().length() > 4 && other.code().charAt(4) == subcategory;
    }

    /** The same site and encounter; the side is the last character, or the one before the encounter's. */
    private static boolean sameButSide(Coding coding, Coding other) {
        String one = coding.code();
        int site = one.length() == 8 ? 6 : one.length() - 1;
        return one.length() == other.code().length()
                && one.regionMatches(0, other.code(), 0, site)
                && (one.length() < 8 || one.charAt(7) == other.code().charAt(7))
                && Side.in(other.entry().title()).isPresent();
    }
}
