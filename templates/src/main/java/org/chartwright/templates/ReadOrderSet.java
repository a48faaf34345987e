package org.chartwright.templates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.templates.OrderSet.Guidance;
import org.chartwright.templates.OrderSet.Order;

/**
 * The fields of an order set in, the set out, and everything that is wrong with it noted. The format is published as
 * {@code order-set.schema.json}; the linter also checks that no order stands there twice and that each beginning of a
 * code could be one of ICD-10-CM.
 */
final class ReadOrderSet {

    static final Set<String> FIELDS =
            Set.of("kind", "id", "version", "title", "condition", "icd10cm", "guidance", "orders");
    static final Set<String> GUIDANCE_FIELDS = Set.of("source", "edition", "published");
    static final Set<String> ORDER_FIELDS = Set.of("order", "description", "reason", "procedure", "caution");

    private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z]([.][0-9A-Z]{1,4})?");

    private ReadOrderSet() {}

    /** Empty when something was noted. */
    static Optional<OrderSet> from(FieldReader fields) {
        fields.allowOnly(FIELDS);
        var id = fields.id("id");
        var version = fields.version("version");
        var title = fields.text("title");
        var condition = fields.text("condition");
        var codes = codes(fields);
        List<Guidance> guidance = fields.blocks("guidance").stream()
                .flatMap(block -> guidance(block).stream())
                .toList();
        List<Order> orders = fields.blocks("orders").stream()
                .flatMap(block -> order(block, condition.orElse("")).stream())
                .toList();
        for (int i = 0; i < orders.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (orders.get(i).description().equalsIgnoreCase(orders.get(j).description())) {
                    fields.note(
                            fields.lineOf("orders"),
                            "'%s' is ordered twice"
                                    .formatted(
                                            FieldReader.shortened(orders.get(i).description())),
                            "Keep one of the two");
                }
            }
        }
        return id.isEmpty() || version.isEmpty() || title.isEmpty() || condition.isEmpty() || orders.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OrderSet(id.get(), version.get(), title.get(), condition.get(), codes, guidance, orders));
    }

    private static List<String> codes(FieldReader fields) {
        if (!fields.has("icd10cm")) {
            fields.note(fields.line(), "'icd10cm' is missing", "Add 'icd10cm: [E11]', the beginnings of its codes");
            return List.of();
        }
        var codes = fields.texts("icd10cm");
        for (Value.Text code : codes) {
            if (!CODE.matcher(code.text()).matches()) {
                fields.note(
                        code.line(),
                        "'%s' begins no ICD-10-CM code".formatted(FieldReader.shortened(code.text())),
                        "Write such as E11 or M54.5");
            }
        }
        return codes.stream().map(Value.Text::text).toList();
    }

    private static Optional<Guidance> guidance(FieldReader block) {
        block.allowOnly(GUIDANCE_FIELDS);
        var source = block.text("source");
        var edition = block.text("edition");
        var published = block.month("published");
        return source.isEmpty() || edition.isEmpty() || published.isEmpty()
                ? Optional.empty()
                : Optional.of(new Guidance(source.get(), edition.get(), published.get()));
    }

    /** @param condition the reason of an order that names none */
    private static Optional<Order> order(FieldReader block, String condition) {
        block.allowOnly(ORDER_FIELDS);
        var type = block.oneOf("order", OrderSet.Type.class);
        var description = block.text("description");
        String reason = block.has("reason") ? block.textIfAny("reason") : condition;
        String procedure = block.has("procedure") ? block.prose("procedure").orElse("") : "";
        String caution = block.has("caution") ? block.prose("caution").orElse("") : "";
        return type.isEmpty() || description.isEmpty()
                ? Optional.empty()
                : Optional.of(new Order(type.get(), description.get(), reason, procedure, caution));
    }
}
