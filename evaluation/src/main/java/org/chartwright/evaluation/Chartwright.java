package org.chartwright.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.chartwright.nlp.transcript.Speaker;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: hands each command to its class and turns a {@link BadInput} into one line and exit code 2. */
@Command(
        name = "chartwright",
        description = "From a visit's audio to a note that points at what was said.",
        mixinStandardHelpOptions = true,
        versionProvider = Chartwright.Version.class,
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

    /** Who speaks, as dialogues and recordings name them. */
    private static Speaker speaker(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "clinician", "doctor" -> Speaker.CLINICIAN;
            case "patient" -> Speaker.PATIENT;
            case "guest" -> Speaker.GUEST;
            case "unknown" -> Speaker.UNKNOWN;
            default ->
                throw new TypeConversionException(
                        "'%s' is nobody who speaks; write clinician, patient, guest or unknown".formatted(text));
        };
    }

    static CommandLine commandLine() {
        return new CommandLine(new Chartwright())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Chartwright::date)
                .registerConverter(Speaker.class, Chartwright::speaker)
                .setExecutionStrategy(Chartwright::execute)
                .setParameterExceptionHandler(Chartwright::refuse)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof BadInput bad) {
                        command.getErr().println("chartwright: " + bad.getMessage());
                        return 2;
                    }
                    throw exception;
                });
    }

    /** A word that no command knows is a mistake also where help is asked for. */
    private static int execute(ParseResult parsed) {
        for (var asked : parsed.asCommandLineList()) {
            if (!asked.getUnmatchedArguments().isEmpty()) {
                return refuse(new UnmatchedArgumentException(asked, asked.getUnmatchedArguments()));
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int refuse(ParameterException mistake, String... arguments) {
        var command = mistake.getCommandLine();
        var unknown = command.getUnmatchedArguments();
        // a mistyped option is missing, too; the spelling is what to mend
        var why = unknown.isEmpty() || mistake instanceof UnmatchedArgumentException
                ? mistake
                : new UnmatchedArgumentException(command, unknown);
        var err = command.getErr();
        err.println("chartwright: "
                + (why instanceof UnmatchedArgumentException unmatched
                        ? "'%s' knows no '%s'."
                                .formatted(
                                        command.getCommandSpec().qualifiedName(),
                                        unmatched.getUnmatched().getFirst())
                        : why.getMessage()));
        UnmatchedArgumentException.printSuggestions(why, err);
        if (unknown.isEmpty() && !command.getSubcommands().isEmpty()) {
            command.usage(err);
        } else {
            err.printf(
                    "'%s --help' tells how it is used.%n",
                    command.getCommandSpec().qualifiedName());
        }
        return CommandLine.ExitCode.USAGE;
    }

    /** What the jar says of itself. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Chartwright.class.getPackage().getImplementationVersion();
            return new String[] {"Chartwright " + (version == null ? "(not packaged)" : version)};
        }
    }
}
