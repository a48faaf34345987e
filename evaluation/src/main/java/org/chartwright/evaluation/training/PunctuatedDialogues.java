package org.chartwright.evaluation.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.evaluation.CsvInput;
import org.chartwright.evaluation.InventedVisit;
import org.chartwright.evaluation.score.MarkedTurn;
import org.chartwright.nlp.language.BoundaryFeatures;
import org.chartwright.nlp.language.Mark;
import org.chartwright.nlp.transcript.Speaker;

/**
 * Folders of dialogues that people punctuated in, their turns out: ACI-Bench train, MTS-Dialog train, PriMock57 (all CC
 * BY 4.0), the OSCE interviews of Fareez et al. 2022 (CC BY 4.0) and the invented visits that may be fitted on. No
 * development or test part is read. The visits of ACI-Bench that come without marks have those of
 * {@code stops-set-by-hand.tsv}.
 */
final class PunctuatedDialogues {

    /** Where a dialogue comes from, and with that its manner. */
    enum Source {
        ACI_BENCH,
        /** Written down without marks as they were said; somebody set them later. */
        AS_SPOKEN,
        OTHER
    }

    /**
     * One turn.
     *
     * @param visit which dialogue it is of
     * @param text as it stands in the file, without its tag
     */
    record Turn(String visit, Source source, Speaker speaker, MarkedTurn said, String text) {

        /** What stands behind the word, as an index of {@link BoundaryFeatures#GAPS}. */
        int gap(int word) {
            var mark = said.marks().get(word);
            return mark.endsSentence() ? 2 : mark == Mark.COMMA ? 1 : 0;
        }
    }

    private static final Pattern LETTERED = Pattern.compile("\\s*([DP])\\s*[\"“:;.]\\s*(.*)");
    private static final Pattern NAMED = Pattern.compile("\\s*(Doctor|Patient|Guest[^:]*):\\s*(.*)");
    private static final Pattern TAGGED = Pattern.compile("\\[(\\w+)\\]\\s*(.*)");
    private static final Pattern INTERVAL =
            Pattern.compile("xmin = ([\\d.]+)\\s+xmax = ([\\d.]+)\\s+text = \"((?:[^\"]|\"\")*)\"");
    private static final Pattern ENDED = Pattern.compile("[.?!]\\s*$");

    /** Seconds of silence after a sentence that end a turn where only one person's microphone was written down. */
    private static final double TURN_PAUSE = 1.5;

    private final StopsByHand stops = StopsByHand.read();
    private final Path data;
    private final List<Turn> turns = new ArrayList<>();

    private PunctuatedDialogues(Path data) {
        this.data = data;
    }

    static List<Turn> read(Path data) throws IOException {
        var dialogues = new PunctuatedDialogues(data);
        dialogues.aciBench();
        dialogues.invented();
        dialogues.osce();
        dialogues.mtsDialog();
        dialogues.primock();
        return List.copyOf(dialogues.turns);
    }

    private void aciBench() {
        for (var row : CsvInput.read(
                data.resolve("aci-bench/data/challenge_data/train.csv"), "encounter_id", "dialogue", "dataset")) {
            // the third source, "aci", is written without marks
            if (row.required("dataset").equals("aci")) {
                asSpoken(row.required("encounter_id"), row.required("dialogue"));
            } else {
                tagged(row.required("encounter_id"), Source.ACI_BENCH, row.required("dialogue"));
            }
        }
    }

    private void invented() {
        InventedVisit.fitted().forEach(visit -> tagged(visit.id(), Source.AS_SPOKEN, visit.marked()));
    }

    private void asSpoken(String visit, String dialogue) {
        eachTagged(dialogue, (line, speaker, text) -> {
            var said = stops.turn(visit, line, text);
            if (!said.words().isEmpty()) {
                turns.add(new Turn(visit, Source.AS_SPOKEN, speaker, said, text));
            }
        });
    }

    private void tagged(String visit, Source source, String dialogue) {
        eachTagged(dialogue, (line, speaker, text) -> add(visit, source, speaker, text));
    }

    private interface Tagged {

        /** @param line from 1 */
        void said(int line, Speaker speaker, String text);
    }

    private static void eachTagged(String dialogue, Tagged tagged) {
        var lines = dialogue.strip().split("\n");
        for (int i = 0; i < lines.length; i++) {
            var said = TAGGED.matcher(lines[i].strip());
            if (said.matches()) {
                boolean clinician = said.group(1).equals("doctor");
                tagged.said(i + 1, clinician ? Speaker.CLINICIAN : Speaker.PATIENT, said.group(2));
            }
        }
    }

    private void osce() throws IOException {
        for (Path file : files("osce/MedData/Clean Transcripts", ".txt")) {
            // some hold bytes that are no UTF-8
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(line -> {
                var lettered = LETTERED.matcher(line);
                if (lettered.matches()) {
                    boolean clinician = lettered.group(1).equals("D");
                    add(name(file), Source.OTHER, clinician ? Speaker.CLINICIAN : Speaker.PATIENT, lettered.group(2));
                } else {
                    add(name(file), Source.OTHER, Speaker.UNKNOWN, line);
                }
            });
        }
    }

    private void mtsDialog() {
        Path file = data.resolve("MTS-Dialog/Main-Dataset/MTS-Dialog-TrainingSet.csv");
        for (var row : CsvInput.read(file, "id", "dialogue")) {
            row.required("dialogue").lines().forEach(line -> {
                var named = NAMED.matcher(line);
                if (named.matches()) {
                    boolean clinician = named.group(1).equals("Doctor");
                    add(
                            "mts" + row.required("id"),
                            Source.OTHER,
                            clinician ? Speaker.CLINICIAN : Speaker.PATIENT,
                            named.group(2));
                }
            });
        }
    }

    private void primock() throws IOException {
        for (Path file : files("primock57/transcripts", ".TextGrid")) {
            var speaker = name(file).contains("doctor") ? Speaker.CLINICIAN : Speaker.PATIENT;
            var turn = new StringBuilder();
            double end = 0;
            var interval = INTERVAL.matcher(Files.readString(file));
            while (interval.find()) {
                String text = interval.group(3).replace("\"\"", "\"");
                if (text.isBlank()) {
                    continue;
                }
                boolean paused = Double.parseDouble(interval.group(1)) - end > TURN_PAUSE;
                if (paused && ENDED.matcher(turn).find()) {
                    add(name(file), Source.OTHER, speaker, turn.toString());
                    turn.setLength(0);
                }
                turn.append(' ').append(text);
                end = Double.parseDouble(interval.group(2));
            }
            add(name(file), Source.OTHER, speaker, turn.toString());
        }
    }

    private void add(String visit, Source source, Speaker speaker, String text) {
        var said = MarkedTurn.of(text);
        if (!said.words().isEmpty()) {
            turns.add(new Turn(visit, source, speaker, said, text));
        }
    }

    private List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.list(data.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
