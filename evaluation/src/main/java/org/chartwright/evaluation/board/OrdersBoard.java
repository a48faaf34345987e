package org.chartwright.evaluation.board;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chartwright.evaluation.TextInput;
import org.chartwright.evaluation.score.OrderScores;
import org.chartwright.evaluation.score.ScoredOrder;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.note.Order;
import org.chartwright.templates.Template;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Orders of MEDIQA-OE 2025 (on dialogues of ACI-Bench and PriMock57). Its hidden test set is not published, so both
 * splits are its public development half.
 */
public final class OrdersBoard implements Board {

    private static final String ORDERS = "mediqa-oe/data/orders_visible.json";
    private static final String TURNS = "mediqa-oe/data/turns_visible.json";
    private static final String PUBLIC_HALF = "dev";

    private final DraftAll draftAll;
    private final Template template;

    public OrdersBoard(DraftAll draftAll, Template template) {
        this.draftAll = draftAll;
        this.template = template;
    }

    @Override
    public Result score(DataFolder data, Split split) {
        var orders = data.find(ORDERS);
        var turns = data.find(TURNS);
        if (orders.isEmpty() || turns.isEmpty()) {
            return data.missing(orders.isEmpty() ? ORDERS : TURNS);
        }
        var gold = gold(orders.get());
        var dialogues = dialogues(turns.get(), gold.keySet());
        gold.keySet().retainAll(dialogues.keySet());
        var turned = List.copyOf(dialogues.values());
        var visits = turned.stream()
                .map(dialogue -> new Visit(LocalDate.now(), Patient.UNKNOWN, false, template, dialogue.transcript()))
                .toList();
        var drafts = draftAll.of("orders", visits);
        var names = List.copyOf(dialogues.keySet());
        Map<String, List<ScoredOrder>> staged = new HashMap<>();
        IntStream.range(0, names.size()).forEach(i -> staged.put(names.get(i), staged(drafts.get(i), turned.get(i))));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("all", gold, staged, id -> true));
        rows.add(row("ACI-Bench dialogues", gold, staged, id -> id.startsWith("acibench")));
        rows.add(row("PriMock57 dialogues", gold, staged, id -> id.startsWith("primock57")));
        return new Result.Scored(List.of(new Table(
                "Orders of MEDIQA-OE, public development half",
                List.of(
                        "dialogues",
                        "visits",
                        "match",
                        "description",
                        "reason",
                        "type",
                        "provenance",
                        "average",
                        "gold",
                        "staged"),
                rows,
                List.of("F1 in per cent; average is the mean of description, reason, type and provenance, by which the"
                        + " shared task ranks. Its sentence numbers for PriMock57 do not fit the published text, so"
                        + " provenance means little there."),
                false)));
    }

    private static List<String> row(
            String name,
            Map<String, List<ScoredOrder>> gold,
            Map<String, List<ScoredOrder>> staged,
            Predicate<String> in) {
        Map<String, List<ScoredOrder>> part = new LinkedHashMap<>(gold);
        part.keySet().removeIf(in.negate());
        var scores = OrderScores.of(part, staged);
        return List.of(
                name,
                String.valueOf(part.size()),
                NotesBoard.percent(scores.match()),
                NotesBoard.percent(scores.description()),
                NotesBoard.percent(scores.reason()),
                NotesBoard.percent(scores.type()),
                NotesBoard.percent(scores.provenance()),
                NotesBoard.percent(scores.average()),
                String.valueOf(scores.expected()),
                String.valueOf(scores.staged()));
    }

    private static List<ScoredOrder> staged(VisitDraft draft, TurnedDialogue dialogue) {
        return draft.note().orders().stream()
                .map(order -> new ScoredOrder(
                        type(order.type()), order.description(), order.reason(), dialogue.turnsOf(order.evidence())))
                .toList();
    }

    private static String type(Order.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<ScoredOrder>> gold(Path file) {
        Map<String, List<ScoredOrder>> gold = new LinkedHashMap<>();
        for (JsonNode visit : new JsonMapper().readTree(TextInput.read(file)).path(PUBLIC_HALF)) {
            List<ScoredOrder> orders = new ArrayList<>();
            for (JsonNode order : visit.path("expected_orders")) {
                String type = order.path("order_type").asString("").toLowerCase(Locale.ROOT);
                String description = order.path("description").asString("");
                if (ScoredOrder.TYPES.contains(type) && !description.isEmpty()) {
                    Set<Integer> turns = new HashSet<>();
                    order.path("provenance").forEach(turn -> turns.add(turn.asInt(0)));
                    orders.add(new ScoredOrder(
                            type, description, order.path("reason").asString(""), turns));
                }
            }
            gold.put(visit.path("id").asString(""), orders);
        }
        return gold;
    }

    private static Map<String, TurnedDialogue> dialogues(Path file, Set<String> wanted) {
        Map<String, TurnedDialogue> dialogues = new LinkedHashMap<>();
        var all = new JsonMapper().readTree(TextInput.read(file));
        wanted.forEach(id -> {
            if (all.has(id)) {
                dialogues.put(id, TurnedDialogue.of(all.path(id)));
            }
        });
        return dialogues;
    }
}
