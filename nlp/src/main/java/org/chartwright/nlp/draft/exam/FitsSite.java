package org.chartwright.nlp.draft.exam;

import java.util.regex.Pattern;

/** A finding and a part in, whether the one may be of the other out: a heart is regular and never tender. */
final class FitsSite {

    private static final Pattern OF_INSIDE = Pattern.compile(
            "(?:(?:looks?|sounds?|feels?|is|are) )?(?:good|great|fine|okay|normal|excellent|perfect|stable|clear|better|worse)");
    private static final Pattern INSIDE = Pattern.compile(
            "(?:(?:looks?|sounds?|feels?|moves?|a little|slightly|very|still|mildly|nice and) )*(?:not )?(?:good|great|fine|okay|normal|excellent|perfect|regular|irregular|irregularly irregular|clear|fast|slow|strong|weak|equal|symmetric|symmetrical|brisk|steady|unsteady|intact|coarse|diminished|decreased|reduced|bounding|faint|quiet|distant|muffled|reactive|round|flat|full|enlarged|palpable|slurred|fluent|absent|gone|sluggish|wide based|stiff|\\d\\+|\\d/5|[ ,]|and|but)+(?: (?:in|on|at|to|bilaterally|both).*)?");

    private FitsSite() {}

    /** Whether what was found may be of that part. */
    static boolean fits(ScrapForms.Scrap scrap, Site site) {
        boolean placed = !scrap.part().isEmpty();
        boolean vague = OF_INSIDE.matcher(scrap.words()).matches();
        boolean side = scrap.side().isEmpty() || site.paired();
        return switch (scrap.kind()) {
            case SIZE -> site.lesion();
            case STATE ->
                side
                        && (site.outer()
                                ? !(placed && vague && site.part().matches("kidneys?|liver"))
                                : soundsRight(scrap, site));
            case REACH -> site.outer() && site.label().equals("Musculoskeletal");
            default -> side && (placed || site.outer());
        };
    }

    /** Of what lies inside or is done: "heart regular", never "heart tender". */
    private static boolean soundsRight(ScrapForms.Scrap scrap, Site site) {
        return INSIDE.matcher(scrap.words()).matches()
                && !(site.part().matches("(?:.* )?(?:kidneys?|liver|spleen|bladder|prostate|uterus|ovaries)")
                        && OF_INSIDE.matcher(scrap.words()).matches());
    }
}
