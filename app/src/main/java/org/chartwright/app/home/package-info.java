/**
 * The folder in which this installation keeps everything: database, audio, keys, models. Owns {@link Home} and the
 * PostgreSQL server that runs inside it when no other database is named. First class to read: {@code EmbeddedDatabase}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chartwright.app.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
