/**
 * The pages a day begins with: the list of visits with what each waits for, and the recorder. Top of the graph: reads
 * others, nobody depends on it. First class to read: {@code WorkListPage}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "people", "encounter", "transcription", "review", "coding", "ehr"})
package org.chartwright.app.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
