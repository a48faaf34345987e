package org.chartwright.app.home;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The PostgreSQL server that runs when {@code spring.datasource.url} names no other: on a free port of the loopback
 * interface, behind a random password, with its data kept in {@code postgres/data} between runs.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabase {

    private static final String USER = "postgres";

    /** The lock is a parameter because a server that outlived its killed service may be stopped only by its heir. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(Home home, HomeLock lock) throws IOException {
        var folder = home.folder("postgres");
        var data = folder.resolve("data");
        OrphanedPostgres.stopIn(data);
        removeHalfMade(data);
        var password = password(home);
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.folder("postgres/server").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60)) // recovery after a crash takes its time
                // these two become options of initdb, which runs once
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile(home).toString())
                .setConnectConfig("password", password)
                // the library is made for tests and turns these off: a crash would lose what was committed
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setOutputRedirector(
                        Redirect.appendTo(folder.resolve("server.log").toFile()))
                .setErrorRedirector(
                        Redirect.appendTo(folder.resolve("server.log").toFile()))
                .start();
    }

    @Bean
    JdbcConnectionDetails connection(Home home, EmbeddedPostgres postgres) {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort());
        var password = password(home);
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return USER;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    /** A data folder without configuration is what a killed initdb leaves; initdb refuses to fill it again. */
    private static void removeHalfMade(Path data) throws IOException {
        if (!Files.isDirectory(data) || Files.exists(data.resolve("global/pg_control"))) {
            return;
        }
        try (var paths = Files.walk(data)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String password(Home home) {
        try {
            var file = passwordFile(home);
            if (!Files.exists(file)) {
                var random = new byte[24];
                new SecureRandom().nextBytes(random);
                home.writeSecret(
                        "postgres/password", HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the password of the embedded database", e);
        }
    }

    private static Path passwordFile(Home home) {
        return home.path().resolve("postgres/password");
    }
}
