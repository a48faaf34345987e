package org.chartwright.app.ehr.fhir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A HAPI FHIR server with the HAPI validator in a process of its own; see {@code src/it/hapi/HapiServer.java}. */
final class HapiProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private HapiProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param packages folder with a US Core package, to hold resources to its profiles too */
    static HapiProcess start(Optional<Path> packages) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx900m",
                "-cp",
                Files.readString(Path.of("target", "hapi-server.classpath")).strip(),
                Path.of("src", "it", "hapi", "HapiServer.java").toString()));
        packages.map(Path::toString).ifPresent(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(Path.of("target", "hapi-server.log").toFile())
                .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("READY ")) {
                return new HapiProcess(process, Integer.parseInt(line.substring(6)));
            }
        }
        process.destroy();
        throw new IOException("the HAPI server did not start; see target/hapi-server.log");
    }

    URI base() {
        return URI.create("http://127.0.0.1:%d/fhir".formatted(port));
    }

    /** What the validator said: type, profile, severity and message, separated by tabs. */
    List<String> validated() {
        return get("/validated").lines().toList();
    }

    /** Answer to a GET, such as of {@code /fhir/DocumentReference}. */
    String get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .timeout(Duration.ofMinutes(1))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
