package org.chartwright.app.people;

import static org.chartwright.app.people.Role.*;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Arrays;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;

/** Who may call what, first match wins. Whatever no line names is closed. */
final class AccessRules {

    private AccessRules() {}

    static void apply(AuthorizeExchangeSpec rules) {
        rules.pathMatchers(
                        "/actuator/health",
                        "/actuator/health/**",
                        "/login",
                        "/assets/**",
                        "/webjars/**",
                        "/favicon.ico")
                .permitAll();
        rules.pathMatchers("/actuator/**").hasAnyRole(names(ADMIN, MANAGER));
        rules.pathMatchers("/logout", "/password", "/api/me/**", "/openapi", "/openapi.yaml")
                .authenticated();

        rules.pathMatchers(POST, "/api/tokens").hasAnyRole(names(ADMIN, PHYSICIAN));
        rules.pathMatchers(DELETE, "/api/tokens/*").hasAnyRole(names(ADMIN, PHYSICIAN));

        rules.pathMatchers(GET, "/api/encounters/*/audio").hasAnyRole(names(PHYSICIAN, PLUGIN));
        rules.pathMatchers(POST, "/api/encounters/*/sign").hasAnyRole(names(PHYSICIAN));
        rules.pathMatchers(POST, "/api/encounters/*/codes/**").hasAnyRole(names(PHYSICIAN, CODER));
        rules.pathMatchers(POST, "/api/encounters").hasAnyRole(names(PHYSICIAN, FRONT_DESK, PLUGIN));
        rules.pathMatchers(POST, "/api/encounters/*/consent").hasAnyRole(names(PHYSICIAN, FRONT_DESK, PLUGIN));
        rules.pathMatchers(GET, "/api/encounters", "/api/encounters/*")
                .hasAnyRole(names(PHYSICIAN, CODER, FRONT_DESK, BILLER, MANAGER, PLUGIN));
        rules.pathMatchers(GET, "/api/encounters/**").hasAnyRole(names(PHYSICIAN, CODER, PLUGIN));
        rules.pathMatchers("/api/encounters/**").hasAnyRole(names(PHYSICIAN, PLUGIN));

        rules.pathMatchers(GET, "/api/streams")
                .hasAnyRole(names(PHYSICIAN, CODER, FRONT_DESK, BILLER, MANAGER, ADMIN, PLUGIN));

        rules.pathMatchers("/api/phrases", "/api/phrases/**").hasAnyRole(names(PHYSICIAN, PLUGIN));
        rules.pathMatchers("/library", "/library/**", "/api/library/**").hasAnyRole(names(PHYSICIAN, MANAGER, ADMIN));
        rules.pathMatchers("/words").hasAnyRole(names(PHYSICIAN, MANAGER, ADMIN));
        rules.pathMatchers(POST, "/api/coding/choices/reset").hasAnyRole(names(CODER, MANAGER, ADMIN));
        rules.pathMatchers("/coding").hasAnyRole(names(PHYSICIAN, CODER, MANAGER, ADMIN));

        rules.pathMatchers("/style", "/style/**").hasAnyRole(names(PHYSICIAN));
        rules.pathMatchers("/sandbox/fhir/**").hasAnyRole(names(PHYSICIAN, PLUGIN, ADMIN));
        rules.pathMatchers(GET, "/api/pilot/**").hasAnyRole(names(MANAGER, ADMIN));
        rules.pathMatchers("/people", "/people/**").hasAnyRole(names(ADMIN));
        rules.pathMatchers("/programs", "/programs/**").hasAnyRole(names(ADMIN, PHYSICIAN));
        rules.pathMatchers("/api/**").hasAnyRole(names(ADMIN));
        rules.anyExchange().hasAnyRole(names(PHYSICIAN, CODER, FRONT_DESK, BILLER, MANAGER, ADMIN));
    }

    private static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }
}
