package org.chartwright.models.codes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of an official code file in, its entries out. */
final class OfficialFiles {

    private static final Pattern ORDER_NUMBER = Pattern.compile("\\d{5}");
    private static final Pattern ICD10CM = Pattern.compile("[A-Z]\\d[0-9A-Z]{1,5}");
    private static final Pattern HCPCS = Pattern.compile("[A-V]\\d{4}");
    private static final Pattern CPT = Pattern.compile("\\d{4}[0-9A-Z]");
    private static final int LONG_TITLE = 77;
    private static final int SHORT_TITLE = 16;

    private OfficialFiles() {}

    /** The CMS order file: number, code, whether it is billable, short title, long title, in fixed columns. */
    static List<CodeEntry> icd10cm(Path file, CodeLines lines) throws IOException {
        List<CodeEntry> entries = new ArrayList<>();
        String last = "";
        for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
            String line = next.get();
            var refusal = orderLine(line);
            if (refusal.isPresent()) {
                lines.refuse(refusal.get());
                continue;
            }
            last = line.substring(6, 14).strip();
            String title = line.length() > LONG_TITLE
                    ? line.substring(LONG_TITLE).strip()
                    : line.substring(SHORT_TITLE).strip();
            entries.add(entry(CodeSystem.ICD10CM, pointed(last), title, line.charAt(14) == '1', Optional.empty()));
            lines.accepted();
        }
        requireSome(file, entries, "the CMS ICD-10-CM order file (icd10cm_order_YYYY.txt)");
        if (!lines.closed() || entries.stream().noneMatch(entry -> entry.code().startsWith("Z99"))) {
            throw new UnusableCodeFileException("%s is cut off: it ends at line %d with code %s; please load it again."
                    .formatted(file, lines.number(), last));
        }
        return entries;
    }

    private static Optional<String> orderLine(String line) {
        if (line.length() < SHORT_TITLE + 2
                || !ORDER_NUMBER.matcher(line.substring(0, 5)).matches()) {
            return Optional.of("it does not begin with an order number of five digits");
        }
        if (!ICD10CM.matcher(line.substring(6, 14).strip()).matches()) {
            return Optional.of("columns 7 to 14 hold no ICD-10-CM code");
        }
        if (line.charAt(14) != '0' && line.charAt(14) != '1') {
            return Optional.of("column 15 is neither 0 nor 1");
        }
        return line.indexOf('\uFFFD') >= 0 ? Optional.of("it holds bytes that are no text") : Optional.empty();
    }

    /** The CMS alphanumeric file in fixed columns, or a CSV file with HCPCSCode and ShortDescriptor. */
    static List<CodeEntry> hcpcs(Path file, CodeLines lines) throws IOException {
        Map<String, CodeEntry> entries = new LinkedHashMap<>();
        boolean csv = false;
        boolean began = false;
        for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
            String line = next.get();
            if (line.startsWith("HCPCSCode,")) {
                csv = true;
                continue;
            }
            var entry = csv ? hcpcsCell(line) : hcpcsRecord(line);
            if (entry.isPresent()) {
                began = true;
                entries.merge(entry.get().code(), entry.get(), OfficialFiles::continued);
                lines.accepted();
            } else if (!isRemark(line, began)) {
                lines.refuse(csv ? "it does not begin with a HCPCS code and a descriptor" : "it is no HCPCS record");
            }
        }
        requireSome(file, List.copyOf(entries.values()), "a HCPCS Level II file of CMS");
        return List.copyOf(entries.values());
    }

    /** Disclaimers stand before the first record; modifiers are records 7 and 8. */
    private static boolean isRemark(String line, boolean began) {
        boolean modifier = line.length() > 10 && (line.charAt(10) == '7' || line.charAt(10) == '8');
        return modifier || !began && (line.startsWith("*") || line.startsWith(" ") || line.contains("\t"));
    }

    private static Optional<CodeEntry> hcpcsRecord(String line) {
        if (line.length() < 91 || !HCPCS.matcher(line.substring(0, 5)).matches()) {
            return Optional.empty();
        }
        char record = line.charAt(10);
        String text = line.substring(11, 91).strip();
        return (record == '3' || record == '4') && !text.isEmpty()
                ? Optional.of(entry(CodeSystem.HCPCS, line.substring(0, 5), text, true, ended(line)))
                : Optional.empty();
    }

    /** Last day from the termination date in columns 285 to 292. */
    private static Optional<LocalDate> ended(String line) {
        if (line.length() < 292 || line.substring(284, 292).isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(line.substring(284, 292), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static CodeEntry continued(CodeEntry first, CodeEntry more) {
        return entry(first.system(), first.code(), first.title() + " " + more.title(), true, first.to());
    }

    private static Optional<CodeEntry> hcpcsCell(String line) {
        List<String> cells = DelimitedLine.of(line, ',');
        return cells.size() >= 2
                        && HCPCS.matcher(cells.getFirst()).matches()
                        && !cells.get(1).isBlank()
                ? Optional.of(
                        entry(CodeSystem.HCPCS, cells.getFirst(), cells.get(1).strip(), true, Optional.empty()))
                : Optional.empty();
    }

    /** The AMA's text files: a code, then its descriptors, between tabs; the last one is the fullest. */
    static List<CodeEntry> cpt(Path file, CodeLines lines) throws IOException {
        Map<String, CodeEntry> entries = new LinkedHashMap<>();
        for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
            List<String> cells = DelimitedLine.of(next.get(), '\t');
            var code = cells.stream()
                    .filter(cell -> CPT.matcher(cell.strip()).matches())
                    .findFirst();
            String title = cells.getLast().strip();
            if (code.isPresent()
                    && cells.size() > 1
                    && !title.isEmpty()
                    && !title.equals(code.get().strip())) {
                entries.put(code.get(), entry(CodeSystem.CPT, code.get().strip(), title, true, Optional.empty()));
                lines.accepted();
            } else {
                lines.refuse("it holds no CPT code and descriptor between tabs");
            }
        }
        requireSome(file, List.copyOf(entries.values()), "a tab-separated CPT file of the AMA");
        return List.copyOf(entries.values());
    }

    private static void requireSome(Path file, List<CodeEntry> entries, String kind) {
        if (entries.isEmpty()) {
            throw new UnusableCodeFileException("%s holds no code; it should be %s.".formatted(file, kind));
        }
    }

    private static CodeEntry entry(
            CodeSystem system, String code, String title, boolean billable, Optional<LocalDate> to) {
        return new CodeEntry(system, code, title.replace('\t', ' '), List.of(), "", billable, Optional.empty(), to);
    }

    static String pointed(String code) {
        return code.length() > 3 ? code.substring(0, 3) + "." + code.substring(3) : code;
    }
}
