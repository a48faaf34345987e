/**
 * From audio to transcript. {@link org.chartwright.app.transcription.AudioLog} keeps every byte on disk, encrypted,
 * before it is acknowledged; {@link org.chartwright.app.transcription.Listening} follows a log with the recogniser;
 * {@link org.chartwright.app.transcription.Transcripts} keeps what was said. Reading a log from the last stored
 * utterance is also how a transcript goes on after a crash. First class to read: {@code AudioLog}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "people", "encounter"})
package org.chartwright.app.transcription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
