package org.chartwright.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTests {

    private static final int DEPTH = 100;

    @TempDir
    Path home;

    @TempDir
    Path classpath;

    byte[] archive = zip("readme", "not wanted", "assets/conf/a.conf", "--rate=1", "assets/big.bin", "0123456789");
    ModelFolder model;

    @BeforeEach
    void shipArchive() throws IOException {
        Files.write(classpath.resolve("small.zip"), archive);
        model = folder(Sha256.of(archive));
    }

    @Test
    void unpacksTheRootAndAppendsWhatTheModelAsksFor() throws IOException {
        var folder = store().folder(model);

        assertThat(folder).isEqualTo(home.resolve("small-1.0"));
        assertThat(folder.resolve("conf/a.conf")).hasContent("--rate=1\n--dither=0\n");
        assertThat(folder.resolve("big.bin")).hasContent("0123456789");
        assertThat(folder.resolve("readme")).doesNotExist();
        assertThat(leftBeside()).isEmpty();
    }

    @Test
    void keepsWhatIsUnpackedAtTheNextStart() throws IOException {
        var written = Files.getLastModifiedTime(store().folder(model).resolve("big.bin"));

        assertThat(Files.getLastModifiedTime(store().folder(model).resolve("big.bin")))
                .isEqualTo(written);
    }

    @Test
    void whatIsMadeOfAModelMayNeedAnyNumberOfOthers() throws IOException {
        Files.writeString(classpath.resolve("word.txt"), "word");

        assertThat(lengthOf(store(), 0)).isEqualTo(DEPTH);
    }

    private static int lengthOf(ModelStore store, int number) {
        var model = new Model(
                "word-" + number, "1", "nowhere", "Apache-2.0", Sha256.of("word".getBytes(UTF_8)), "word.txt");
        return store.load(model, bytes -> number == DEPTH ? 0 : 1 + lengthOf(store, number + 1));
    }

    @Test
    void refusesAMissingFileAndSaysHowToMendIt() throws IOException {
        var file = store().folder(model).resolve("big.bin");
        Files.delete(file);

        refuses(file + " is missing; delete the folder " + home.resolve("small-1.0") + " and start again");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        var file = store().folder(model).resolve("big.bin");
        Files.writeString(file, "01234");

        refuses(file + " holds 5 bytes instead of 10");
    }

    @Test
    void refusesADamagedFileOfTheSameLength() throws IOException {
        var file = store().folder(model).resolve("big.bin");
        var time = Files.getLastModifiedTime(file);
        Files.writeString(file, "0123x56789");
        Files.setLastModifiedTime(file, time);

        refuses("the checksum of " + file + " is wrong");
    }

    @Test
    void refusesAFolderWithoutItsListing() throws IOException {
        Files.delete(store().folder(model).resolve(FolderListing.NAME));

        refuses(FolderListing.NAME + " cannot be read; delete the folder");
    }

    @Test
    void makesAFolderAnewThatAnEarlierVersionListed() throws IOException {
        var folder = store().folder(model);
        Files.move(folder.resolve(FolderListing.NAME), folder.resolve(FolderListing.FORMER));

        assertThat(store().folder(model)).isDirectoryContaining(file -> file.endsWith(FolderListing.NAME));
        assertThat(folder.resolve(FolderListing.FORMER)).doesNotExist();
    }

    @Test
    void refusesAListingThatIsNoListing() throws IOException {
        var listing = store().folder(model).resolve(FolderListing.NAME);
        Files.writeString(listing, Files.readAllLines(listing).getFirst() + "\nnonsense\n");

        refuses(FolderListing.NAME + " cannot be read; delete the folder");
    }

    @Test
    void refusesAFolderOfAnotherReleaseUnderTheSameName() throws IOException {
        store().folder(model);
        archive = zip("assets/conf/a.conf", "--rate=2");
        shipArchive();

        refuses("is of another release; delete the folder");
    }

    @Test
    void refusesADamagedArchiveAndLeavesNothingBehind() throws IOException {
        Files.write(classpath.resolve("small.zip"), new byte[] {'P', 'K', 3, 4});

        refuses("Model small-1.0 is damaged: the checksum of small.zip on the classpath is ");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void refusesAnArchiveThatIsNotThere() throws IOException {
        Files.delete(classpath.resolve("small.zip"));

        refuses("Model small-1.0 is missing: there is no small.zip on the classpath; build the module");
    }

    @Test
    void refusesAHomeThatCannotBeWritten() throws IOException {
        home = Files.writeString(home.resolve("file"), "in the way").resolve("models");

        refuses("cannot be unpacked into " + home);
    }

    @Test
    void refusesAnEntryThatPointsOutsideTheFolder() throws IOException {
        archive = zip("assets/../../../escaped", "x");
        shipArchive();

        refuses("points outside the folder");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void unpacksOnceWhenManyStartAtTheSameTime() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var starts = new ArrayList<Callable<Path>>();
            for (int i = 0; i < 8; i++) {
                starts.add(() -> store().folder(model));
            }
            for (var start : threads.invokeAll(starts)) {
                assertThat(start.get().resolve("big.bin")).hasContent("0123456789");
            }
        }
        assertThat(leftBeside()).isEmpty();
    }

    @Test
    void opensAResourceWhoseChecksumFits() throws IOException {
        try (var in = store().open(model.archive())) {
            assertThat(in.readAllBytes()).isEqualTo(archive);
        }
    }

    @Test
    void refusesAResourceWhoseChecksumDoesNotFit() {
        model = folder("0".repeat(64));

        assertThatExceptionOfType(UnusableModelException.class)
                .isThrownBy(() -> store().open(model.archive()))
                .withMessageContaining("instead of 0000");
    }

    @Test
    void loadsEachModelOnce() {
        var store = store();
        var first = store.load(model.archive(), in -> new String(in.readAllBytes(), UTF_8));

        assertThat(store.<String>load(model.archive(), in -> {
                    throw new IOException("read twice");
                }))
                .isSameAs(first);
    }

    @Test
    void saysWhichModelAReaderCouldNotOpen() {
        assertThatExceptionOfType(UnusableModelException.class)
                .isThrownBy(() -> store().load(model, folder -> {
                    throw new IOException("no such weights");
                }))
                .withMessage("Model small-1.0 cannot be opened: no such weights.");
    }

    @Test
    void refusesANameThatWouldLeaveTheHome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Model("../evil", "1", "here", "MIT", "0".repeat(64), "x"))
                .withMessageContaining("../evil");
    }

    private void refuses(String sentencePart) {
        assertThatExceptionOfType(UnusableModelException.class)
                .isThrownBy(() -> store().folder(model))
                .withMessageContaining(sentencePart)
                .withMessageEndingWith(".");
    }

    private ModelStore store() {
        try {
            return new ModelStore(
                    home, new URLClassLoader(new URL[] {classpath.toUri().toURL()}, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> leftBeside() throws IOException {
        try (var content = Files.list(home)) {
            return content.filter(path -> !path.equals(home.resolve("small-1.0")))
                    .toList();
        }
    }

    private static ModelFolder folder(String sha256) {
        return new ModelFolder(
                new Model("small", "1.0", "a test", "MIT", sha256, "small.zip"),
                "assets/",
                Map.of("conf/a.conf", "--dither=0\n"));
    }

    private static byte[] zip(String... namesAndTexts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
