package org.chartwright.app.transcription;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.speech.Recogniser;
import org.chartwright.nlp.speech.ServedSpeech;
import org.chartwright.nlp.speech.SpeakerCues;
import org.chartwright.nlp.speech.SpeechEvent;
import org.chartwright.nlp.speech.SpeechModel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpeechServerProperties.class)
class TranscriptionConfiguration {

    @Bean
    DecodingThreads decodingThreads(SpeechServerProperties server) {
        return server.settings().isPresent() ? DecodingThreads.withWaitingLanes() : new DecodingThreads();
    }

    /** A server decides itself how much it does at once; only that it falls behind is seen from here. */
    @Bean
    LiveStreams liveStreams(@Value("${chartwright.live.streams}") int streams, SpeechServerProperties server) {
        int decoders = server.settings().isPresent()
                ? Integer.MAX_VALUE
                : Runtime.getRuntime().availableProcessors();
        return new LiveStreams(streams, new DecodingSpeed(decoders));
    }

    /**
     * {@code chartwright.streams.*}: how many channels can be heard, are heard, how many visits wait, and how many
     * seconds the visit in progress whose text comes latest is behind.
     */
    @Bean
    MeterBinder streamGauges(LiveStreams streams) {
        return registry -> {
            Gauge.builder("chartwright.streams.room", () -> streams.load().streams())
                    .register(registry);
            Gauge.builder("chartwright.streams.heard", () -> streams.load().heard())
                    .register(registry);
            Gauge.builder("chartwright.streams.waiting", () -> streams.load().waiting())
                    .register(registry);
            Gauge.builder("chartwright.streams.behind", () -> streams.load().behind())
                    .baseUnit("seconds")
                    .register(registry);
        };
    }

    /**
     * The configured server with the embedded model to fall back on, else the embedded model. Opened before the port
     * is: a model that is missing or damaged stops the start.
     */
    @Bean
    Recognition.Source recognisers(ModelStore models, SpeechServerProperties server, DecodingThreads decoding) {
        var model = SpeechModel.open(models);
        var served = server.settings().map(settings -> new ServedSpeech(settings, model, decoding::execute));
        return channel -> new Hearing(
                served.map(speech -> speech.recogniser(channel)).orElseGet(() -> model.recogniser(channel)));
    }

    @Bean
    SpeakerCues speakerCues(ModelStore models) {
        return SpeakerCues.open(models);
    }

    private record Hearing(Recogniser recogniser) implements Recognition {

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
