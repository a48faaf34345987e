/**
 * Who may do what, and who did: people with their roles, sign-in for pages, tokens for plugins, and the append-only
 * audit record. Publishes nothing. First classes to read: {@link org.chartwright.app.people.Person}, then
 * {@code AccessRules}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "home")
package org.chartwright.app.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
