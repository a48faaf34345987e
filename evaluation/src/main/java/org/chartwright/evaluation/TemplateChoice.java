package org.chartwright.evaluation;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chartwright.models.ModelStore;
import org.chartwright.templates.InvalidTemplates;
import org.chartwright.templates.Template;
import org.chartwright.templates.Templates;
import picocli.CommandLine.Option;

/** Which template notes are drafted in. */
final class TemplateChoice {

    @Option(names = "--template", description = "id of the note template (default: ${DEFAULT-VALUE})")
    private String id = Templates.DEFAULT_ID;

    /** @throws BadInput when there is no such template, or one of the practice's own cannot be used */
    Template find() {
        return find(ModelStore.standard().home().resolveSibling("templates"));
    }

    /** @param own the practice's own templates; a folder that need not exist */
    Template find(Path own) {
        var templates = usable(own);
        return templates
                .find(id)
                .orElseThrow(() -> new BadInput("There is no template '%s'; there are %s."
                        .formatted(
                                id, templates.all().stream().map(Template::id).collect(Collectors.joining(", ")))));
    }

    private static Templates usable(Path own) {
        try {
            return Templates.load(own);
        } catch (InvalidTemplates wrong) {
            throw new BadInput("A note template in %s cannot be used: %s".formatted(own, wrong.getMessage()));
        }
    }
}
