package org.chartwright.app.ehr;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chartwright.app.review.SignedNote;

/** The lines that say, in the note itself, how far it is to be trusted. */
final class Banner {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Banner() {}

    /** @param withheld how many sentences the evidence did not carry */
    static List<String> ofDraft(int withheld) {
        var lines = new ArrayList<String>();
        lines.add("DRAFT BY SOFTWARE FROM THE RECORDED VISIT. NOT REVIEWED, NOT SIGNED.");
        if (withheld > 0) {
            lines.add("%d %s left out because the recording does not support %s; see the review page."
                    .formatted(
                            withheld, withheld == 1 ? "sentence is" : "sentences are", withheld == 1 ? "it" : "them"));
        }
        return lines;
    }

    static List<String> ofSigned(SignedNote note) {
        var lines = new ArrayList<String>();
        note.amendment().ifPresent(reason -> lines.add("Amended (version %d): %s".formatted(note.version(), reason)));
        lines.add("Signed by %s, %s.".formatted(note.signer(), MINUTE.format(note.signedAt())));
        return lines;
    }
}
