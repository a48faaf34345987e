package org.chartwright.models.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCodesTests {

    static final LocalDate JANUARY = LocalDate.of(2021, 1, 1);
    static final String ORDER = orderLine(1, "I10", 1, "Essential (primary) hypertension")
            + orderLine(2, "M54", 0, "Dorsalgia")
            + orderLine(3, "M545", 1, "Low back pain")
            + orderLine(4, "Z9989", 1, "Dependence on other enabling machines and devices");

    @TempDir
    Path folder;

    @Test
    void readsTheOrderFile() throws IOException {
        var report = imported(ORDER);

        assertThat(report.read()).isEqualTo(4);
        assertThat(report.billable()).isEqualTo(3);
        var set = sets().on(JANUARY);
        assertThat(set.billable("M54.5")).isPresent();
        assertThat(set.find("M54"))
                .hasValueSatisfying(entry -> assertThat(entry.billable()).isFalse());
        assertThat(set.find("I10").orElseThrow().synonyms()).contains("high blood pressure");
    }

    @Test
    void readsWindowsLineEndsAndAByteOrderMark() throws IOException {
        assertThat(imported("\uFEFF" + ORDER.replace("\n", "\r\n")).read()).isEqualTo(4);
    }

    @Test
    void namesTheLinesItRefuses() throws IOException {
        var report = imported("garbage\n" + ORDER);

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.refusals().getFirst().line()).isEqualTo(1);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        assertThat(imported(ORDER).changed()).isTrue();
        assertThat(imported(ORDER).changed()).isFalse();
    }

    @Test
    void keepsReleasesSideBySide() throws IOException {
        imported(ORDER);
        Files.writeString(folder.resolve("later.txt"), ORDER.replace("M545 ", "M5450"));
        codes().from(CodeSystem.ICD10CM, folder.resolve("later.txt"), List.of(), LocalDate.of(2021, 10, 1));

        assertThat(sets().on(LocalDate.of(2021, 9, 30)).find("M54.5")).isPresent();
        assertThat(sets().on(LocalDate.of(2021, 10, 1)).find("M54.5")).isEmpty();
        assertThat(sets().on(LocalDate.of(2021, 10, 1)).find("M54.50")).isPresent();
        assertThat(sets().on(LocalDate.of(2020, 1, 1)).find("E11.9")).isPresent();
    }

    @Test
    void refusesATruncatedFileAndKeepsTheOldSet() throws IOException {
        imported(ORDER);

        refused(ORDER.substring(0, ORDER.length() - 30), "is cut off");
        refused(ORDER.substring(0, ORDER.indexOf("00004")), "is cut off");
        assertThat(sets().on(JANUARY).find("M54.5")).isPresent();
    }

    @Test
    void refusesAnotherKindOfFile() throws IOException {
        refused("", "holds no code");
        refused("code,title\n".repeat(300), "another kind of file");
        refused("x".repeat(5000), "longer than 4000 characters");
        byte[] noise = new byte[2_000_000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("noise"), noise);
        assertThatExceptionOfType(UnusableCodeFileException.class)
                .isThrownBy(() -> codes().from(CodeSystem.ICD10CM, folder.resolve("noise"), List.of(), JANUARY));
    }

    @Test
    void givesUpOnAMillionLinesOfNoiseWithoutHoldingThem() throws IOException {
        imported(ORDER);
        Path noise = folder.resolve("noise.txt");
        var random = new Random(11);
        try (var out = Files.newBufferedWriter(noise)) {
            for (int i = 0; i < 1_000_000; i++) {
                out.write("%08x %d lorem ipsum\n".formatted(random.nextInt(), i));
            }
        }

        assertThatExceptionOfType(UnusableCodeFileException.class)
                .isThrownBy(() -> codes().from(CodeSystem.ICD10CM, noise, List.of(), JANUARY))
                .withMessageContaining("another kind of file");
        assertThat(sets().on(JANUARY).find("M54.5")).isPresent();
    }

    @Test
    void sweepsUpAfterAnImportThatWasKilled() throws IOException {
        Path left = folder.resolve("home/icd10cm/.importing42");
        Files.createDirectories(left);
        Files.writeString(left.resolve("codes.tsv"), "half a li");
        Path beside = folder.resolve("home/icd10cm/2021-01-01/.importing43");
        Files.createDirectories(beside.getParent());
        Files.writeString(beside, "half a li");

        assertThat(sets().on(JANUARY).find("I10")).isPresent();
        imported(ORDER);
        assertThat(left).doesNotExist();
        assertThat(beside).doesNotExist();
    }

    /** Kills a real process again and again while it imports; after each the set is the old one or the new one. */
    @Test
    void keepsTheOldSetLiveWhenItIsKilledInMidImport() throws IOException, InterruptedException {
        imported(ORDER);
        var more = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            more.append(orderLine(i % 100_000, "S%02d%03dA".formatted(i / 1000, i % 1000), 1, "Injury number " + i));
        }
        Files.writeString(folder.resolve("large.txt"), more + ORDER.replace("M545 ", "M5450"));
        for (int wait : List.of(150, 300, 450, 600, 750, 900, 1100, 1400)) {
            var importing = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ImportInAProcess.class.getName(),
                            folder.resolve("home").toString(),
                            folder.resolve("large.txt").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            importing.waitFor(wait, TimeUnit.MILLISECONDS);
            importing.destroyForcibly().waitFor();

            var set = sets().on(JANUARY);
            boolean old = set.find("M54.5").isPresent();
            assertThat(set.find("M54.50").isPresent()).isNotEqualTo(old);
            assertThat(set.find("S00.000A").isPresent()).isNotEqualTo(old);
            assertThat(set.find("Z99.89")).isPresent();
        }
    }

    /** What the test above kills. */
    static final class ImportInAProcess {

        public static void main(String[] arguments) {
            new ImportCodes(Path.of(arguments[0])).from(CodeSystem.ICD10CM, Path.of(arguments[1]), List.of(), JANUARY);
        }
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        Files.writeString(
                folder.resolve("order.txt"),
                (orderLine(1, "I10", 1, "Hypertension").repeat(5000)) + ORDER);
        List<Long> seen = new ArrayList<>();
        codes().from(
                        CodeSystem.ICD10CM,
                        folder.resolve("order.txt"),
                        List.of(),
                        JANUARY,
                        (bytes, all) -> seen.add(100 * bytes / all));

        assertThat(seen).isSorted().hasSizeGreaterThan(4).endsWith(100L);
    }

    @Test
    void joinsTheRecordsOfAHcpcsCode() throws IOException {
        String first = "G0439001003" + "Annual wellness visit, first part" + " ".repeat(200);
        String second = "G0439002004" + "second part" + " ".repeat(200);
        Files.writeString(folder.resolve("hcpcs.txt"), "*Disclaimer\n" + first + "\n" + second + "\n");
        codes().from(CodeSystem.HCPCS, folder.resolve("hcpcs.txt"), List.of(), JANUARY);

        assertThat(sets().on(JANUARY).find("G0439").orElseThrow().title())
                .isEqualTo("Annual wellness visit, first part second part");
    }

    @Test
    void takesWordingsFromTheTabularListAndTheIndex() throws IOException {
        Files.writeString(
                folder.resolve("tabular.xml"),
                "<t><diag><name>M54.5</name><desc>Low back pain</desc><inclusionTerm><note>Loin pain</note>"
                        + "</inclusionTerm></diag></t>");
        Files.writeString(folder.resolve("index.csv"), "Level,Term,Code\n0,Pain,R52\n1,\"loin, chronic\",M54.5\n");
        Files.writeString(folder.resolve("order.txt"), ORDER);
        codes().from(
                        CodeSystem.ICD10CM,
                        folder.resolve("order.txt"),
                        List.of(folder.resolve("tabular.xml"), folder.resolve("index.csv")),
                        JANUARY);

        assertThat(sets().on(JANUARY).find("M54.5").orElseThrow().synonyms())
                .contains("Loin pain", "Pain loin, chronic", "low back pain");
    }

    private ImportReport imported(String text) throws IOException {
        Files.writeString(folder.resolve("order.txt"), text, StandardCharsets.UTF_8);
        return codes().from(CodeSystem.ICD10CM, folder.resolve("order.txt"), List.of(), JANUARY);
    }

    private void refused(String text, String reason) {
        assertThatExceptionOfType(UnusableCodeFileException.class)
                .isThrownBy(() -> imported(text))
                .withMessageContaining(reason)
                .withMessageContaining("order.txt");
    }

    private ImportCodes codes() {
        return new ImportCodes(folder.resolve("home"));
    }

    private CodeSets sets() {
        return new CodeSets(folder.resolve("home"));
    }

    private static String orderLine(int number, String code, int billable, String title) {
        return "%05d %-7s %d %-60s %s%n"
                .formatted(number, code, billable, title, title)
                .replace("\r", "");
    }
}
