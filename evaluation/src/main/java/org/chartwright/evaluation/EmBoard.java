package org.chartwright.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chartwright.evaluation.board.Board;
import org.chartwright.evaluation.board.DataFolder;
import org.chartwright.evaluation.board.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Office-visit levels of published vignettes and of rule vectors. Only vignettes whose level the source itself states,
 * undisputed, are counted; of a case stated for new and established patients one of the two codes is enough.
 */
final class EmBoard implements Board {

    private static final String CASES = "em_cases.json";

    @Override
    public Result score(DataFolder data, Split split) {
        var file = data.find(CASES);
        if (file.isEmpty()) {
            return data.missing(CASES);
        }
        Map<String, Set<String>> given = EmCommand.lines(EmCases.read(file.get())).stream()
                .collect(Collectors.toMap(EmCommand.Line::id, line -> new HashSet<>(line.codes())));
        var cases = new JsonMapper().readTree(TextInput.read(file.get()));
        return new Result.Scored(List.of(table(
                file.get(),
                List.of(
                        row("vignettes with a stated level", cases.path("vignettes"), EmBoard::stated, given),
                        row(
                                "rule vectors",
                                cases.path("rule_vectors"),
                                vector -> Optional.of(codes(vector.path("expected"))),
                                given)))));
    }

    private static Table table(Path file, List<List<String>> rows) {
        return new Table(
                "E/M levels of %s".formatted(file.getFileName()),
                List.of("cases", "right", "of", "wrong"),
                rows,
                List.of("A case counts as right when exactly its codes are given."),
                false);
    }

    /** The expected codes of a vignette, when it counts. */
    private static Optional<Set<String>> stated(JsonNode vignette) {
        String status = vignette.path("label_status").asString("");
        return Optional.of(codes(vignette.path("expected").path("codes")))
                .filter(codes ->
                        !codes.isEmpty() && status.startsWith("source-stated") && !status.contains("disputed"));
    }

    private static List<String> row(
            String name,
            JsonNode cases,
            Function<JsonNode, Optional<Set<String>>> expected,
            Map<String, Set<String>> given) {
        List<String> wrong = new ArrayList<>();
        int counted = 0;
        for (JsonNode one : cases) {
            var wanted = expected.apply(one);
            String id = one.path("id").asString("");
            counted += wanted.isPresent() ? 1 : 0;
            if (wanted.isPresent() && !matches(wanted.get(), given.getOrDefault(id, Set.of()))) {
                wrong.add(id);
            }
        }
        return List.of(
                name,
                String.valueOf(counted - wrong.size()),
                String.valueOf(counted),
                wrong.isEmpty() ? "none" : String.join(" ", wrong));
    }

    private static boolean matches(Set<String> wanted, Set<String> codes) {
        return wanted.equals(codes) || (wanted.size() > 1 && !codes.isEmpty() && wanted.containsAll(codes));
    }

    private static Set<String> codes(JsonNode list) {
        return list.valueStream().map(code -> code.asString("")).collect(Collectors.toSet());
    }
}
