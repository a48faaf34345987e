package org.chartwright.app.drafting;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.style.OwnStyle.Touched;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a draft is written down so that the same draft can be read again. */
final class DraftJson {

    private DraftJson() {}

    static JsonMapper mapper(JsonMapper json) {
        return json.rebuild()
                .addMixIn(Detail.class, TaggedDetail.class)
                .addMixIn(VisitDraft.class, OlderDraft.class)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Detail.None.class, name = "none"),
        @JsonSubTypes.Type(value = Detail.Medication.class, name = "medication"),
        @JsonSubTypes.Type(value = Detail.Allergy.class, name = "allergy"),
        @JsonSubTypes.Type(value = Detail.Measurement.class, name = "measurement"),
        @JsonSubTypes.Type(value = Detail.Family.class, name = "family"),
        @JsonSubTypes.Type(value = Detail.FollowUp.class, name = "follow-up")
    })
    private interface TaggedDetail {}

    /** Drafts kept before styles were learnt lack what a style touched. */
    private interface OlderDraft {

        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Touched> touched();
    }
}
