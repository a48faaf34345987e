package org.chartwright.app.transcription;

import java.util.List;
import org.chartwright.nlp.speech.SpeechEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real recogniser until it is told to break: then it fails once it has heard so much, until it is mended. */
@TestConfiguration(proxyBeanMethods = false)
public class FragileRecogniser {

    /** When it breaks; shared by all recognisers of a test. */
    public static final class Switch {

        private volatile double seconds = Double.MAX_VALUE;

        public void breakAfter(double secondsOfSound) {
            seconds = secondsOfSound;
        }

        public void mend() {
            seconds = Double.MAX_VALUE;
        }
    }

    @Bean
    Switch recogniserSwitch() {
        return new Switch();
    }

    @Bean
    @Primary
    Recognition.Source fragile(@Qualifier("recognisers") Recognition.Source real, Switch breaks) {
        return channel -> new Fragile(real.open(channel), breaks);
    }

    private static final class Fragile implements Recognition {

        private final Recognition real;
        private final Switch breaks;
        private long heard;

        Fragile(Recognition real, Switch breaks) {
            this.real = real;
            this.breaks = breaks;
        }

        @Override
        public List<SpeechEvent> accept(short[] samples) {
            heard += samples.length;
            if (heard > breaks.seconds * Ear.RATE) {
                throw new IllegalStateException("broken on purpose");
            }
            return real.accept(samples);
        }

        @Override
        public List<SpeechEvent> finish() {
            return real.finish();
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
