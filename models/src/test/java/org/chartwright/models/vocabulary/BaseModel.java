package org.chartwright.models.vocabulary;

import java.nio.file.Path;
import org.chartwright.models.ModelStore;
import org.chartwright.models.SpeechModels;

/** The shipped base model, unpacked once for all tests. */
final class BaseModel {

    static final ModelStore STORE =
            new ModelStore(Path.of(System.getProperty("java.io.tmpdir"), "chartwright-tests", "models"));

    private BaseModel() {}

    static Path folder() {
        return STORE.folder(SpeechModels.ENGLISH);
    }

    static Path graph() {
        return folder().resolve("graph/Gr.fst");
    }
}
