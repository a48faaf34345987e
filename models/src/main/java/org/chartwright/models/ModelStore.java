package org.chartwright.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds, checks and opens what the engines load.
 *
 * <p>Every byte is checked against the model's checksum before an engine sees it. What fails is refused with an
 * {@link UnusableModelException} whose message is one sentence. Safe for several threads, and for several processes
 * that share one home.
 */
public final class ModelStore {

    private final Path home;
    private final ClassLoader resources;
    private final Map<ModelFolder, Path> folders = new ConcurrentHashMap<>();
    private final Map<Object, Once> loaded = new ConcurrentHashMap<>();

    /** A store that unpacks what must be files under {@code home}, such as {@code ~/.chartwright/models}. */
    public ModelStore(Path home) {
        this(home, ModelStore.class.getClassLoader());
    }

    ModelStore(Path home, ClassLoader resources) {
        this.home = home;
        this.resources = resources;
    }

    /** The store under {@code CHARTWRIGHT_HOME}, or under {@code ~/.chartwright} where that is not set. */
    public static ModelStore standard() {
        String home = System.getenv("CHARTWRIGHT_HOME");
        var root = home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".chartwright")
                : Path.of(home);
        return new ModelStore(root.resolve("models"));
    }

    public Path home() {
        return home;
    }

    /** The model's bytes, checked. For what fits well into memory; the caller closes the stream. */
    public InputStream open(Model model) {
        try (var in = resource(model)) {
            byte[] bytes = in.readAllBytes();
            requireChecksum(model, Sha256.of(bytes));
            return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
            throw new UnusableModelException(
                    "Model %s cannot be read from the classpath: %s".formatted(model.title(), rebuild(model)), e);
        }
    }

    /**
     * What {@code reader} makes of the model's bytes. The reader is called once for each model and store; later calls
     * get the same object.
     */
    public <T> T load(Model model, ModelReader<InputStream, T> reader) {
        return once(model, model.title(), reader, () -> open(model));
    }

    /** What {@code reader} makes of the model's folder. Called once for each model and store, as for {@link #load}. */
    public <T> T load(ModelFolder model, ModelReader<Path, T> reader) {
        return once(model, model.archive().title(), reader, () -> folder(model));
    }

    /**
     * The folder that holds the model's files, unpacked where this is the first start and checked in any case: each
     * file's length and CRC-32C, once for each store.
     */
    public Path folder(ModelFolder model) {
        return folders.computeIfAbsent(model, this::unpackedAndChecked);
    }

    /** What {@code reader} makes of the model's folder. Called once for each model and store, as for {@link #load}. */
    public <T> T load(PreparedFolder model, ModelReader<Path, T> reader) {
        return once(model.title(), model.title(), reader, () -> folder(model));
    }

    /** The folder that holds the model's files; made where this is the first start with it, and checked in any case. */
    public Path folder(PreparedFolder model) {
        return new Preparing(model, home, () -> folder(model.base())).folder();
    }

    private Path unpackedAndChecked(ModelFolder model) {
        return new Unpacking(model, home, () -> resource(model.archive())).folder();
    }

    @SuppressWarnings("unchecked")
    private <S, T> T once(Object model, String title, ModelReader<S, T> reader, Supplier<S> source) {
        return (T) loaded.computeIfAbsent(model, key -> new Once()).get(() -> {
            try {
                return reader.read(source.get());
            } catch (IOException e) {
                throw new UnusableModelException("Model %s cannot be opened: %s.".formatted(title, e.getMessage()), e);
            }
        });
    }

    /** One model. What makes it may load others, which the map itself would not allow while it is changed. */
    private static final class Once {

        private @Nullable Object made;

        synchronized Object get(Supplier<Object> make) {
            var result = made == null ? make.get() : made;
            made = result;
            return result;
        }
    }

    private InputStream resource(Model model) {
        var in = resources.getResourceAsStream(model.resource());
        if (in == null) {
            throw new UnusableModelException("Model %s is missing: there is no %s on the classpath; %s"
                    .formatted(model.title(), model.resource(), rebuild(model)));
        }
        return in;
    }

    static void requireChecksum(Model model, String found) {
        if (!found.equals(model.sha256())) {
            throw new UnusableModelException(
                    "Model %s is damaged: the checksum of %s on the classpath is %s instead of %s; %s"
                            .formatted(model.title(), model.resource(), found, model.sha256(), rebuild(model)));
        }
    }

    private static String rebuild(Model model) {
        return "build the module that ships it again, which takes it from %s.".formatted(model.source());
    }
}
