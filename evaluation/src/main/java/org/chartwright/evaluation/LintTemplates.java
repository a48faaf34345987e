package org.chartwright.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chartwright.models.ModelStore;
import org.chartwright.templates.ContentFile;
import org.chartwright.templates.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with files of clinical wording, before the service is started with them. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description =
                "Lists what is wrong, one line each: file, line, fault, mend. Exit code 2 when there is something.")
final class LintTemplates implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            description = "files, or folders with *.yaml files (default: templates in CHARTWRIGHT_HOME)")
    private List<Path> paths = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (paths.isEmpty()) {
            var own = ModelStore.standard().home().resolveSibling("templates");
            if (Files.notExists(own)) {
                out.println("Nothing to check: there are no templates of your own in %s.".formatted(own));
                out.flush();
                return 0;
            }
            paths.add(own);
        }
        List<Problem> problems = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new BadInput("%s is not there or cannot be read; name a file or a folder.".formatted(path));
            }
            problems.addAll(ContentFile.lint(path));
        }
        problems.forEach(out::println);
        out.println(problems.isEmpty() ? "Nothing is wrong." : "%d to mend.".formatted(problems.size()));
        out.flush();
        return problems.isEmpty() ? 0 : 2;
    }
}
