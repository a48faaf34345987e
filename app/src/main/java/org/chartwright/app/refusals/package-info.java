/**
 * What a request that fails is answered: problem details for programs, a page for people. Neither repeats what was
 * sent, which may be patient data. Nobody depends on it. First class to read: {@code UnreadableRequests}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "people")
package org.chartwright.app.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
