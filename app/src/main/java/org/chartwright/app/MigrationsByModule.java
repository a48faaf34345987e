package org.chartwright.app;

import java.io.IOException;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Each module keeps its own tables: scripts in {@code db/migration/<module>} with a history table of their own, in
 * alphabetical order of the modules, since none may refer to another's tables.
 *
 * <p>The layout is Spring Modulith's; its runtime support would find the modules by analysing every class at each
 * start, which takes seconds.
 */
@Configuration(proxyBeanMethods = false)
class MigrationsByModule {

    @Bean
    FlywayMigrationStrategy migrations() throws IOException {
        var modules = new TreeSet<String>();
        for (var script :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*__*.sql")) {
            var path = script.getURL().getPath();
            var folder = path.substring(0, path.lastIndexOf('/'));
            modules.add(folder.substring(folder.lastIndexOf('/') + 1));
        }
        return flyway -> modules.forEach(module -> migrate(flyway, module));
    }

    private static void migrate(Flyway flyway, String module) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
