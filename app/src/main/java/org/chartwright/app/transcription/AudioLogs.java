package org.chartwright.app.transcription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.home.Home;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The recordings of all visits, in one folder each: its wrapped key, its format, its audio. */
@Repository
public class AudioLogs implements DisposableBean {

    private static final String KEY = "key";
    private static final String FORMAT = "format";
    private static final String AUDIO = "audio.log";

    private final Path folder;
    private final MasterKey master;
    private final JsonMapper json;
    private final Map<EncounterId, AudioLog> open = new ConcurrentHashMap<>();

    AudioLogs(Home home, JsonMapper json) {
        this.folder = home.folder("audio");
        this.master = MasterKey.of(home);
        this.json = json;
    }

    /**
     * The recording of a visit, begun when there is none.
     *
     * @throws IllegalArgumentException it was begun in another format
     * @throws AudioNotKeptException the disk is full or failed
     */
    public AudioLog open(EncounterId encounter, AudioFormat format) {
        var log = open.computeIfAbsent(encounter, id -> exists(id) ? read(id) : begin(id, format));
        if (!log.format().equals(format)) {
            throw new IllegalArgumentException("the recording was begun with %d Hz, %d channels and roles %s"
                    .formatted(
                            log.format().sampleRate(),
                            log.format().channels(),
                            log.format().roles()));
        }
        return log;
    }

    /** The recording of a visit, when there is one. */
    public Optional<AudioLog> find(EncounterId encounter) {
        return exists(encounter) ? Optional.of(open.computeIfAbsent(encounter, this::read)) : Optional.empty();
    }

    /** Recordings that have not grown since then. */
    List<EncounterId> untouchedSince(Instant then) {
        try (var folders = Files.list(folder)) {
            var old = new ArrayList<EncounterId>();
            for (Path own :
                    folders.filter(path -> Files.exists(path.resolve(AUDIO))).toList()) {
                if (Files.getLastModifiedTime(own.resolve(AUDIO)).toInstant().isBefore(then)) {
                    old.add(EncounterId.of(own.getFileName().toString()));
                }
            }
            return old;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list %s".formatted(folder), e);
        }
    }

    /** Destroys the key first, so that an interrupted deletion leaves nothing that could be heard. */
    public void delete(EncounterId encounter) {
        var log = open.remove(encounter);
        if (log != null) {
            log.close();
        }
        try {
            for (var name : new String[] {KEY, FORMAT, AUDIO}) {
                Files.deleteIfExists(folder(encounter).resolve(name));
            }
            Files.deleteIfExists(folder(encounter));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the audio of encounter %s".formatted(encounter), e);
        }
    }

    @Override
    public void destroy() {
        open.values().forEach(AudioLog::close);
        open.clear();
    }

    private boolean exists(EncounterId encounter) {
        return Files.exists(folder(encounter).resolve(KEY));
    }

    private AudioLog begin(EncounterId encounter, AudioFormat format) {
        try {
            var own = Files.createDirectories(folder(encounter));
            var key = master.fresh(encounter.toString());
            var sealedFormat = MasterKey.Sealed.seal(key.key(), json.writeValueAsBytes(format), context(encounter));
            Files.deleteIfExists(own.resolve(AUDIO));
            var audio = RecordFile.open(own.resolve(AUDIO));
            // the key comes last: a recording exists when its key does
            write(own.resolve(FORMAT), sealedFormat);
            write(own.resolve(KEY), key.onDisk());
            return new AudioLog(encounter, format, key.key(), audio);
        } catch (IOException e) {
            throw new AudioNotKeptException(encounter, e);
        }
    }

    private AudioLog read(EncounterId encounter) {
        var own = folder(encounter);
        try {
            SecretKey key = master.unwrap(Files.readAllBytes(own.resolve(KEY)), encounter.toString());
            var format = MasterKey.Sealed.open(key, Files.readAllBytes(own.resolve(FORMAT)), context(encounter));
            return new AudioLog(
                    encounter, json.readValue(format, AudioFormat.class), key, RecordFile.open(own.resolve(AUDIO)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the audio of encounter %s".formatted(encounter), e);
        }
    }

    private static byte[] context(EncounterId encounter) {
        return (encounter + "/format").getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path folder(EncounterId encounter) {
        return folder.resolve(encounter.toString());
    }
}
