package org.chartwright.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The command line: hands each command to its class and turns a {@link BadInput} into one line and exit code 2. */
@Command(
        name = "chartwright",
        description = "From a visit's audio to a note that points at what was said.",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            TranscribeCommand.class,
            DraftCommand.class,
            LettersCommand.class,
            CodesCommand.class,
            CodesetCommand.class,
            EmCommand.class,
            EvaluateCommand.class,
            TemplatesCommand.class,
            MeasureCommand.class
        })
public final class Chartwright {

    private Chartwright() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'%s' is no date; write it as 2026-11-25".formatted(text));
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Chartwright())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Chartwright::date)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof BadInput bad) {
                        command.getErr().println("chartwright: " + bad.getMessage());
                        return 2;
                    }
                    throw exception;
                });
    }
}
