package org.chartwright.templates;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The note templates that may be used, by id: those that are shipped, and a practice's own. Load them before the first
 * visit: a file that cannot be used stops the start with its name, line and mend.
 */
public final class Templates {

    /** The template of an ambulatory visit when none is named: chief complaint to assessment and plan. */
    public static final String DEFAULT_ID = "visit-note";

    private final Supplier<Library> library;

    private Templates(Supplier<Library> library) {
        this.library = library;
    }

    /** The shipped templates. */
    public static Templates load() {
        return of(Library.of(
                ContentFile.shipped().stream().map(ContentFile::content).toList()));
    }

    /**
     * The shipped templates and a practice's own, which replace shipped ones of the same id.
     *
     * @param own folder with {@code *.yaml} files; one that does not exist is a folder without files
     * @throws InvalidTemplates when one cannot be used; nothing is loaded then
     */
    public static Templates load(Path own) {
        return of(Library.with(own));
    }

    private static Templates of(Library library) {
        return of(() -> library);
    }

    /** The templates of a library that may change while the program runs. */
    public static Templates of(Supplier<Library> library) {
        return new Templates(library);
    }

    /** In the order of the shipped list, a practice's own last. */
    public List<Template> all() {
        return library.get().templates();
    }

    public Optional<Template> find(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** The template named {@value #DEFAULT_ID}. */
    public Template standard() {
        return find(DEFAULT_ID).orElseThrow();
    }
}
