/**
 * What the patient and colleagues are given of a visit: the after-visit summary and the referral letters, made from the
 * note as it stands and kept with each signed version of it. Owns the kept letters; publishes nothing. First class to
 * read: {@code LettersOfVisit}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"home", "people", "encounter", "transcription", "drafting", "coding", "library", "review"
        })
package org.chartwright.app.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
