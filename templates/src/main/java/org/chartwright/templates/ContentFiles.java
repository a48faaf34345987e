package org.chartwright.templates;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of clinical wording of an installation.
 *
 * @param shipped with the release
 * @param own the practice's, to be used in place of shipped ones of the same kind and id
 */
public record ContentFiles(List<ContentFile> shipped, List<ContentFile> own) {

    public ContentFiles {
        shipped = List.copyOf(shipped);
        own = List.copyOf(own);
    }

    /**
     * @param folder the practice's; one that does not exist is a folder without files
     * @throws InvalidTemplates when a file cannot be used
     */
    public static ContentFiles with(Path folder) {
        return new ContentFiles(ContentFile.shipped(), ContentFile.in(folder));
    }

    public Library library() {
        return Library.of(Stream.concat(shipped.stream(), own.stream())
                .map(ContentFile::content)
                .toList());
    }
}
