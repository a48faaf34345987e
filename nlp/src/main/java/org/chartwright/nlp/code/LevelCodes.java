package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.nlp.Payer;
import org.chartwright.nlp.code.EmCase.Basis;
import org.chartwright.nlp.code.EmCase.Beside;
import org.chartwright.nlp.code.EmCase.PatientType;
import org.chartwright.nlp.code.EmLevel.Grade;

/** Case in, the codes that the rules give and why out. The tables and their sources are {@code em-*.tsv}. */
public final class LevelCodes {

    /** A service that Medicare would deny as too frequent. */
    public static final String DENY = "DENY";

    private static final int UNIT = 15;

    private record Level(String code, PatientType patient, Grade mdm, int minutes) {}

    private record Prolonged(Payer payer, PatientType patient, String code, int first) {}

    private record Band(int least, int greatest, String fresh, String established) {}

    private static final List<Level> LEVELS = CodeRules.rows("em-levels.tsv").stream()
            .map(row -> new Level(
                    row.get(0),
                    PatientType.valueOf(row.get(1)),
                    Grade.valueOf(row.get(2)),
                    Integer.parseInt(row.get(3))))
            .toList();
    private static final List<Prolonged> PROLONGED = CodeRules.rows("em-prolonged.tsv").stream()
            .map(row -> new Prolonged(
                    Payer.valueOf(row.get(0)),
                    PatientType.valueOf(row.get(1)),
                    row.get(2),
                    Integer.parseInt(row.get(3))))
            .toList();
    private static final List<Band> BANDS = CodeRules.rows("em-preventive.tsv").stream()
            .map(row -> new Band(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)), row.get(2), row.get(3)))
            .toList();

    private LevelCodes() {}

    /**
     * Codes with their modifier and units.
     *
     * @param codes such as {@code 99214}, {@code 99213-25} or {@code 99417x2}; empty when the rules give none
     * @param reason in words for the reviewer
     */
    public record Answer(List<String> codes, String reason) {

        public Answer {
            codes = List.copyOf(codes);
        }
    }

    public static Answer of(EmCase visit) {
        return switch (visit.kind()) {
            case VisitKind.Office office -> office(visit);
            case VisitKind.Preventive preventive -> preventive(visit);
            case VisitKind.Wellness wellness -> wellness(visit, wellness);
            case VisitKind.Transition transition -> transition(visit, transition);
        };
    }

    private static Answer office(EmCase visit) {
        List<String> codes = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        var level = level(visit, reasons);
        level.ifPresent(found -> {
            switch (visit.beside()) {
                case NOTHING -> codes.add(found.code);
                case MINOR_PROCEDURE -> {
                    codes.add(found.code + "-25");
                    reasons.add("modifier 25: a separate evaluation on the day of a minor procedure");
                }
                case PREVENTIVE_SERVICE -> {
                    codes.add(found.code + "-25");
                    reasons.add("modifier 25: a separate evaluation on the day of a preventive service");
                }
            }
            codes.addAll(prolonged(visit, found, reasons));
            if (visit.longitudinal() && visit.payer() == Payer.MEDICARE && visit.beside() != Beside.MINOR_PROCEDURE) {
                codes.add("G2211");
                reasons.add(
                        visit.beside() == Beside.NOTHING
                                ? "G2211: continuing care (CMS CY2024 PFS final rule)"
                                : "G2211 is payable beside modifier 25 when the other service is a Part B preventive one (CMS CY2025 PFS final rule)");
            }
        });
        return new Answer(codes, String.join("; ", reasons));
    }

    private static Optional<Level> level(EmCase visit, List<String> reasons) {
        var byMdm = visit.mdm()
                .filter(mdm -> !visit.basis().equals(Optional.of(Basis.TIME)))
                .flatMap(mdm -> LEVELS.stream()
                        .filter(level -> level.patient == visit.patient() && level.mdm == mdm)
                        .findFirst());
        var byTime = visit.minutes().isEmpty() || visit.basis().equals(Optional.of(Basis.MDM))
                ? Optional.<Level>empty()
                : LEVELS.stream()
                        .filter(level -> level.patient == visit.patient()
                                && visit.minutes().getAsInt() >= level.minutes)
                        .max(Comparator.comparing(Level::minutes));
        boolean time = byTime.isPresent() && (byMdm.isEmpty() || byTime.get().minutes >= byMdm.get().minutes);
        if (time) {
            reasons.add("%d minutes on the date of the visit; %s needs %d"
                    .formatted(visit.minutes().getAsInt(), byTime.get().code, byTime.get().minutes));
            return byTime;
        }
        byMdm.ifPresentOrElse(
                level -> reasons.add(
                        "%s medical decision making".formatted(level.mdm.name().toLowerCase(java.util.Locale.ROOT))),
                () -> reasons.add("the time is below the least of any level, and no decision making is given"));
        return byMdm;
    }

    /** Only a level 5 that was chosen by time can be prolonged. */
    private static List<String> prolonged(EmCase visit, Level level, List<String> reasons) {
        if (level.mdm != Grade.HIGH
                || visit.minutes().isEmpty()
                || visit.basis().equals(Optional.of(Basis.MDM))) {
            return List.of();
        }
        int minutes = visit.minutes().getAsInt();
        return PROLONGED.stream()
                .filter(rule -> rule.payer == visit.payer() && rule.patient == visit.patient() && minutes >= rule.first)
                .map(rule -> rule.code + "x" + (1 + (minutes - rule.first) / UNIT))
                .peek(code -> reasons.add("%s: whole 15-minute units past level 5".formatted(code)))
                .toList();
    }

    private static Answer preventive(EmCase visit) {
        if (visit.age().isEmpty()) {
            return new Answer(List.of(), "a preventive visit is coded by age, and the age is not known");
        }
        int age = visit.age().getAsInt();
        List<String> codes = BANDS.stream()
                .filter(band -> age >= band.least && age <= band.greatest)
                .map(band -> visit.patient() == PatientType.NEW ? band.fresh : band.established)
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> reasons = new ArrayList<>(List.of("preventive visit at age %d".formatted(age)));
        separate(visit, codes, reasons);
        return new Answer(codes, String.join("; ", reasons));
    }

    private static Answer wellness(EmCase visit, VisitKind.Wellness wellness) {
        boolean tooSoon = wellness.stage() != VisitKind.Wellness.Stage.WELCOME
                && wellness.monthsSinceLast().orElse(12) < 12;
        boolean outsideWindow = wellness.monthsOfPartB().isPresent()
                && (wellness.stage() == VisitKind.Wellness.Stage.WELCOME)
                        != (wellness.monthsOfPartB().getAsInt() < 12);
        boolean twice = wellness.stage() == VisitKind.Wellness.Stage.WELCOME
                && wellness.monthsSinceLast().isPresent();
        if (tooSoon || outsideWindow || twice) {
            return new Answer(
                    List.of(DENY),
                    "Medicare pays one wellness visit in 12 months, the first examination within 12 months of Part B and once (42 CFR 410.15, 410.16)");
        }
        List<String> codes = new ArrayList<>(List.of(
                switch (wellness.stage()) {
                    case WELCOME -> "G0402";
                    case FIRST -> "G0438";
                    case SUBSEQUENT -> "G0439";
                }));
        List<String> reasons = new ArrayList<>(List.of("Medicare wellness visit"));
        if (separate(visit, codes, reasons) && visit.longitudinal() && visit.beside() != Beside.MINOR_PROCEDURE) {
            codes.add("G2211");
            reasons.add(
                    "G2211 is payable beside modifier 25 when the other service is a Part B preventive one (CMS CY2025 PFS final rule)");
        }
        return new Answer(codes, String.join("; ", reasons));
    }

    /** A problem addressed beside a preventive service has its own level with modifier 25. */
    private static boolean separate(EmCase visit, List<String> codes, List<String> reasons) {
        if (visit.mdm().isEmpty()) {
            return false;
        }
        level(visit, reasons).ifPresent(level -> codes.add(level.code + "-25"));
        reasons.add("modifier 25: a separate problem addressed beside the preventive service");
        return true;
    }

    private static Answer transition(EmCase visit, VisitKind.Transition transition) {
        boolean contact = transition.contactBusinessDays() <= 2 || transition.attempts() >= 2;
        var mdm = visit.mdm().orElse(Grade.MINIMAL);
        if (!contact) {
            return new Answer(
                    List.of(), "no contact, nor two attempts, within two business days of discharge (CMS MLN TCM)");
        }
        if (mdm == Grade.HIGH && transition.visitDay() <= 7) {
            return new Answer(List.of("99496"), "high complexity and seen within 7 days of discharge (CMS MLN TCM)");
        }
        if (mdm.compareTo(Grade.MODERATE) >= 0 && transition.visitDay() <= 14) {
            return new Answer(
                    List.of("99495"),
                    "at least moderate complexity and seen within 14 days of discharge (CMS MLN TCM)");
        }
        return new Answer(List.of(), "seen too late or too little complexity for transitional care (CMS MLN TCM)");
    }
}
