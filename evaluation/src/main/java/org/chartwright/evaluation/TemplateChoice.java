package org.chartwright.evaluation;

import java.util.stream.Collectors;
import org.chartwright.templates.Template;
import org.chartwright.templates.Templates;
import picocli.CommandLine.Option;

/** Which template notes are drafted in. */
final class TemplateChoice {

    @Option(names = "--template", description = "id of the note template (default: ${DEFAULT-VALUE})")
    private String id = Templates.DEFAULT_ID;

    /** @throws BadInput when there is no such template; it names those there are */
    Template find() {
        var templates = Templates.load();
        return templates
                .find(id)
                .orElseThrow(() -> new BadInput("There is no template '%s'; there are %s."
                        .formatted(
                                id, templates.all().stream().map(Template::id).collect(Collectors.joining(", ")))));
    }
}
