package org.chartwright.evaluation.client;

import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chartwright.evaluation.BadInput;

/**
 * The packaged service and how it is started.
 *
 * @param file the executable jar
 */
public record ServiceJar(Path file) {

    /** With it Lucene compares vectors by the wide registers of the processor, which makes the code search quicker. */
    private static final String VECTORS = "jdk.incubator.vector";

    private static final String NAMED_BY = "CHARTWRIGHT_APP_JAR";

    /**
     * The first start makes the word graph within 768 MB; the running service keeps some 170 MB alive, and the heap
     * shrinks to little more than that.
     */
    private static final List<String> HEAP = List.of(
            "-Xms96m",
            "-Xmx768m",
            "-Xmn96m",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:-ShrinkHeapInSteps");

    public ServiceJar {
        if (!Files.isRegularFile(file)) {
            throw new BadInput("The service's jar %s does not exist; build it with 'mvn package'.".formatted(file));
        }
    }

    /** The jar that the launcher script names. */
    public static ServiceJar fromEnvironment() {
        String file = System.getenv(NAMED_BY);
        if (file == null || file.isBlank()) {
            throw new BadInput("%s does not name the service's jar; start this command by the script chartwright."
                    .formatted(NAMED_BY));
        }
        return new ServiceJar(Path.of(file));
    }

    /** The command line that starts the service on the Java of this process, with the service's own arguments. */
    public List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
        command.addAll(HEAP);
        if (ModuleFinder.ofSystem().find(VECTORS).isPresent()) {
            command.addAll(List.of("--add-modules", VECTORS));
        }
        String more = System.getenv("CHARTWRIGHT_JAVA_OPTS");
        if (more != null && !more.isBlank()) {
            command.addAll(Arrays.asList(more.strip().split("\\s+")));
        }
        command.addAll(List.of("-jar", file.toString()));
        command.add("--chartwright.launcher-pid=" + ProcessHandle.current().pid());
        command.addAll(arguments);
        return command;
    }
}
