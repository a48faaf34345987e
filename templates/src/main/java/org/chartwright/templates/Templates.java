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

    private final Supplier<Library> known;
    private final Supplier<Library> offered;

    private Templates(Supplier<Library> known, Supplier<Library> offered) {
        this.known = known;
        this.offered = offered;
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
        return of(ContentFiles.with(own).library());
    }

    private static Templates of(Library library) {
        return of(() -> library, () -> library);
    }

    /**
     * Templates that change while the program runs.
     *
     * @param known all that a note may have been written with
     * @param offered those for new notes
     */
    public static Templates of(Supplier<Library> known, Supplier<Library> offered) {
        return new Templates(known, offered);
    }

    /** Those that are offered. */
    public List<Template> all() {
        return offered.get().templates();
    }

    /** One that is offered, or was when an older note was begun. */
    public Optional<Template> find(String id) {
        return known.get().templates().stream()
                .filter(template -> template.id().equals(id))
                .findFirst();
    }

    /** The template named {@value #DEFAULT_ID}. */
    public Template standard() {
        return find(DEFAULT_ID).orElseThrow();
    }
}
