package org.chartwright.nlp.code;

/**
 * A visit that a physician and a non-physician practitioner of one group shared in, who bills it and how out.
 *
 * <p>Source: CMS CY2024 PFS final rule and 42 CFR 415.140: split (or shared) visits exist in facilities only; whoever
 * did the substantive part bills, which is more than half of the total time or the substantive part of the medical
 * decision making, with modifier FS. In an office the visit is "incident to" or the practitioner's own.
 *
 * @param facility whether it took place in a facility, not an office
 * @param physicianMinutes distinct minutes of the physician
 * @param otherMinutes distinct minutes of the practitioner; time together counts once, for one of them
 * @param physicianDecided whether the physician made or approved the plan and took responsibility for it, which is the
 *     substantive part of the decision making
 * @param byTime whether the level is chosen by time
 */
public record SplitVisit(
        boolean facility, int physicianMinutes, int otherMinutes, boolean physicianDecided, boolean byTime) {

    public enum Biller {
        PHYSICIAN,
        PRACTITIONER
    }

    /**
     * @param modifier {@code FS} or empty text where the visit is not split
     * @param minutes that count when the level is chosen by time
     */
    public record Answer(Biller biller, String modifier, int minutes, String reason) {}

    public SplitVisit {
        if (physicianMinutes < 0 || otherMinutes < 0) {
            throw new IllegalArgumentException(
                    "a visit took %d and %d minutes".formatted(physicianMinutes, otherMinutes));
        }
    }

    public Answer answer() {
        if (!facility) {
            return new Answer(
                    Biller.PRACTITIONER,
                    "",
                    otherMinutes,
                    "an office visit is not split: whoever saw the patient bills, unless all incident-to rules are met (42 CFR 415.140, 410.26)");
        }
        boolean physician = byTime ? physicianMinutes > otherMinutes : physicianDecided;
        return new Answer(
                physician ? Biller.PHYSICIAN : Biller.PRACTITIONER,
                "FS",
                physicianMinutes + otherMinutes,
                "the %s did the substantive part, by %s (CMS CY2024 PFS final rule)"
                        .formatted(
                                physician ? "physician" : "practitioner",
                                byTime ? "more than half of the time" : "the medical decision making"));
    }
}
