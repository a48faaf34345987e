package org.chartwright.nlp.priorauth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.nlp.Patient;

/**
 * A denied service as the California Independent Medical Review files it; what is unknown is empty.
 *
 * @param treatment treatment category, such as {@code Diagnostic Imaging, Screening and Testing}
 * @param service treatment sub-category, such as {@code MRI}
 * @param diagnosis diagnosis category, such as {@code Orthopedic/ Musculoskeletal}
 * @param condition diagnosis sub-category, such as {@code Back Pain}
 * @param ageBand such as {@code 41-50}
 * @param sex {@code Female} or {@code Male}
 */
public record AppealCase(
        String treatment, String service, String diagnosis, String condition, String ageBand, String sex) {

    /** What a feature tells about; the effects of a case are given by part. */
    public enum Part {
        SERVICE,
        DIAGNOSIS,
        PATIENT
    }

    /** One thing that holds of the case, such as {@code service=Orthopedic|Fusion}. */
    public record Feature(Part part, String name) {}

    /** The features of the case; unknown parts give none. */
    public List<Feature> features() {
        var features = new ArrayList<Feature>();
        add(features, Part.SERVICE, "treatment", treatment);
        add(features, Part.SERVICE, "service", treatment, service);
        add(features, Part.DIAGNOSIS, "diagnosis", diagnosis);
        add(features, Part.DIAGNOSIS, "condition", diagnosis, condition);
        add(features, Part.DIAGNOSIS, "treatment+diagnosis", treatment, diagnosis);
        add(features, Part.PATIENT, "age", ageBand);
        add(features, Part.PATIENT, "sex", sex);
        return features;
    }

    /** The band an age falls into, as the data names them. */
    public static String ageBand(OptionalInt age) {
        if (age.isEmpty()) {
            return "";
        }
        int years = age.getAsInt();
        return years <= 10
                ? "0-10"
                : years <= 20
                        ? "11-20"
                        : years <= 30
                                ? "21-30"
                                : years <= 40 ? "31-40" : years <= 50 ? "41-50" : years <= 64 ? "51-64" : "65+";
    }

    static String sex(Optional<Patient.Sex> sex) {
        return sex.map(known -> switch (known) {
                    case FEMALE -> "Female";
                    case MALE -> "Male";
                })
                .orElse("");
    }

    private static void add(List<Feature> features, Part part, String name, String... values) {
        for (String value : values) {
            if (value.isEmpty()) {
                return;
            }
        }
        features.add(new Feature(part, name + "=" + String.join("|", values)));
    }
}
