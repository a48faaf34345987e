package org.chartwright.evaluation;

import picocli.CommandLine.Command;

/** What concerns the clinical wording of a practice. */
@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        description = "Checks note templates, dot-phrases, order sets, close checklists and questionnaires.",
        subcommands = LintTemplates.class,
        synopsisSubcommandLabel = "COMMAND")
final class TemplatesCommand {}
