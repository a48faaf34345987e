package org.chartwright.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of clinical wording with its text.
 *
 * @param name of the file, without its folder
 * @param text as its author wrote it
 * @param content what was read from it
 */
public record ContentFile(String name, String text, Content content) {

    private static final String LIST = "library.txt";

    /** Those that are shipped, in the order they are listed in. */
    public static List<ContentFile> shipped() {
        var problems = new ArrayList<Problem>();
        var files = new ArrayList<ContentFile>();
        for (String name :
                new String(resource(LIST), StandardCharsets.UTF_8).lines().toList()) {
            read(name, resource(name), problems, files);
        }
        refuse(problems);
        return List.copyOf(files);
    }

    /**
     * A practice's own.
     *
     * @param folder with {@code *.yaml} files; one that does not exist is a folder without files
     * @throws InvalidTemplates when one cannot be used, or two are of the same kind and id
     */
    public static List<ContentFile> in(Path folder) {
        var problems = new ArrayList<Problem>();
        List<ContentFile> files = read(folder, problems);
        refuse(problems);
        return files;
    }

    /** What is wrong with one file, or with the files of one folder, as their authors should read it. */
    public static List<Problem> lint(Path path) {
        var problems = new ArrayList<Problem>();
        if (Files.isDirectory(path)) {
            read(path, problems);
        } else {
            ReadContent.from(path.getFileName().toString(), bytes(path), problems);
        }
        return List.copyOf(problems);
    }

    /** The file that a text would make. @throws InvalidTemplates with everything that is wrong with it */
    public static ContentFile of(String name, String text) {
        var problems = new ArrayList<Problem>();
        var files = new ArrayList<ContentFile>();
        read(name, text.getBytes(StandardCharsets.UTF_8), problems, files);
        refuse(problems);
        return files.getFirst();
    }

    private static List<ContentFile> read(Path folder, List<Problem> problems) {
        var files = new ArrayList<ContentFile>();
        for (Path file : filesIn(folder)) {
            read(file.getFileName().toString(), bytes(file), problems, files);
        }
        Map<String, String> sources = new HashMap<>();
        for (ContentFile file : files) {
            Content content = file.content();
            String other = sources.putIfAbsent(content.kind() + " " + content.id(), file.name());
            if (other != null) {
                problems.add(new Problem(
                        file.name(),
                        1,
                        "%s '%s' is also in %s".formatted(content.kind().written(), content.id(), other),
                        "Give one of them another id"));
            }
        }
        return List.copyOf(files);
    }

    private static void read(String name, byte[] bytes, List<Problem> problems, List<ContentFile> files) {
        ReadContent.from(name, bytes, problems)
                .ifPresent(content ->
                        files.add(new ContentFile(name, new String(bytes, StandardCharsets.UTF_8), content)));
    }

    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the template folder %s cannot be read; check its permissions".formatted(folder), unreadable);
        }
    }

    /** At most one byte more than a file may have, so that a huge file is refused and not loaded. */
    private static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ReadYaml.LARGEST + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the template file %s cannot be read; check that it exists and its permissions".formatted(file),
                    unreadable);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ContentFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the template file %s is not in the jar; build it again".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the template file %s cannot be read".formatted(name), unreadable);
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidTemplates(problems);
        }
    }
}
