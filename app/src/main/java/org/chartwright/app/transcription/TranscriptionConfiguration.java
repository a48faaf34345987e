package org.chartwright.app.transcription;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.speech.Recogniser;
import org.chartwright.nlp.speech.SpeakerCues;
import org.chartwright.nlp.speech.SpeechEvent;
import org.chartwright.nlp.speech.SpeechModel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TranscriptionConfiguration {

    @Bean
    DecodingThreads decodingThreads() {
        return new DecodingThreads();
    }

    @Bean
    LiveStreams liveStreams(@Value("${chartwright.live.streams}") int streams) {
        return new LiveStreams(streams);
    }

    /** {@code chartwright.streams.*}: how many channels can be heard, are heard, and how many visits wait. */
    @Bean
    MeterBinder streamGauges(LiveStreams streams) {
        return registry -> {
            Gauge.builder("chartwright.streams.room", () -> streams.load().streams())
                    .register(registry);
            Gauge.builder("chartwright.streams.heard", () -> streams.load().heard())
                    .register(registry);
            Gauge.builder("chartwright.streams.waiting", () -> streams.load().waiting())
                    .register(registry);
        };
    }

    /** Opened before the port is: a model that is missing or damaged stops the start. */
    @Bean
    Recognition.Source recognisers(ModelStore models) {
        var model = SpeechModel.open(models);
        return channel -> new Embedded(model.recogniser(channel));
    }

    @Bean
    SpeakerCues speakerCues(ModelStore models) {
        return SpeakerCues.open(models);
    }

    private record Embedded(Recogniser recogniser) implements Recognition {

        @Override
        public List<SpeechEvent> accept(short[] samples) {
            return recogniser.accept(samples);
        }

        @Override
        public List<SpeechEvent> finish() {
            return recogniser.finish();
        }

        @Override
        public void close() {
            recogniser.close();
        }
    }
}
