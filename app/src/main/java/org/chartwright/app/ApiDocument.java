package org.chartwright.app;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the OpenAPI document says beyond the endpoints: how to sign in, and the WebSocket, which OpenAPI cannot name.
 */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String DESCRIPTION = """
            A program acts for a person with a token made on the page `/programs`, sent as `Authorization: Bearer`.
            Errors are problem details (RFC 9457) whose `detail` is one sentence.

            **A visit, step by step.** `POST /api/encounters` with the patient's name and `"consent": true`; send the
            audio; follow `GET /api/encounters/{id}/events` (server-sent events `state`, `partial`, `final`, `fact`,
            `draft`, `codes`, `priorauth`, `pushed`, `warning`) until the status is `DRAFTED`; read `transcript`, `draft`,
            `codes`, `priorauth`. A person reviews and signs on the page `/encounters/{id}`.

            **Audio as a file.** `POST /api/encounters/{id}/audio`, the body is the file: WAV, FLAC, MP3, Ogg, M4A.

            **Audio as it is spoken.** WebSocket `/api/encounters/{id}/audio`. First a text frame
            `{"sampleRate":16000,"encoding":"pcm_s16le","channels":2,"roles":["CLINICIAN","PATIENT"],"resumeFrom":0}`,
            then binary frames of at most one second. The service answers `{"ack":N}` once N bytes are on disk; keep
            what is not acknowledged. `{"type":"END_OF_SESSION"}` ends the visit. A connection that breaks is a pause:
            connect again with `resumeFrom` at the last acknowledged byte. A recording has no gaps: a `resumeFrom`
            beyond what is on disk is refused. A refusal closes with 4000 plus the HTTP status (4403: consent is
            missing) and the sentence as reason.

            **Warnings.** An event `warning` has a code: `TRANSCRIBED_LATER` (others fill the recogniser or it
            is behind, see `GET /api/streams`; the visit is recorded and transcribed when there is room), `RECOGNISER_FAILED` and
            `ENGINE_FAILED` (what was recorded is safe; `POST .../retry` once the visit is `FAILED`),
            `SILENT_MICROPHONE`.
            """;

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Chartwright").version("1").description(DESCRIPTION))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
