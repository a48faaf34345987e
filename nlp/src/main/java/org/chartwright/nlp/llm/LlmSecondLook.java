package org.chartwright.nlp.llm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.SecondLook;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.code.SuggestedCodes.Discarded;
import tools.jackson.databind.JsonNode;

/**
 * A language model's look at the suggested ICD-10-CM codes. It may set codes aside, which then stand among the
 * discarded, and it orders the candidates. The order of the diagnoses stays, since the official guidelines give it; no
 * code comes in that was not suggested. Where the model fails or answers in the wrong form, nothing changes.
 */
public final class LlmSecondLook implements SecondLook {

    private final LlmSettings settings;
    private final AskModel askModel;

    private LlmSecondLook(LlmSettings settings, AskModel askModel) {
        this.settings = settings;
        this.askModel = askModel;
    }

    /** Does not call the model. */
    public static LlmSecondLook open(LlmSettings settings) {
        return new LlmSecondLook(settings, new AskModel(ChatModels.inOnePiece(settings), settings.timeout()));
    }

    @Override
    public SuggestedCodes at(SuggestedCodes codes, Visit visit) {
        List<CodeSuggestion> all = Stream.concat(codes.diagnoses().stream(), codes.candidates().stream())
                .toList();
        if (all.isEmpty()) {
            return codes;
        }
        return switch (askModel.about(CodesPrompt.of(visit, all), LlmSecondLook::read)) {
            case Answer.Given<Opinion> opinion -> held(opinion.value(), codes);
            case Answer.None<Opinion> none -> codes;
        };
    }

    /** What is both ranked and dropped counts as ranked: a code is rather shown once too often. */
    private record Opinion(List<String> ranked, Set<String> dropped) {

        boolean drops(CodeSuggestion code) {
            return dropped.contains(code.code()) && !ranked.contains(code.code());
        }

        /** What the model does not rank keeps its place behind what it does. */
        int place(CodeSuggestion code) {
            int place = ranked.indexOf(code.code());
            return place < 0 ? ranked.size() : place;
        }
    }

    private static Answer<Opinion> read(String text) {
        JsonNode root = ReadAnswer.json(text);
        if (!root.path("ranked").isArray() || !root.path("dropped").isArray()) {
            return ReadAnswer.malformed();
        }
        return new Answer.Given<>(new Opinion(
                strings(root.path("ranked")).distinct().toList(),
                strings(root.path("dropped")).collect(Collectors.toUnmodifiableSet())));
    }

    private static Stream<String> strings(JsonNode list) {
        return list.valueStream().map(node -> node.asString(""));
    }

    private SuggestedCodes held(Opinion opinion, SuggestedCodes codes) {
        var discarded = new ArrayList<>(codes.discarded());
        Stream.concat(codes.diagnoses().stream(), codes.candidates().stream())
                .filter(opinion::drops)
                .map(code -> new Discarded(
                        "%s %s".formatted(code.code(), code.title()),
                        "set aside by %s".formatted(settings.engine()),
                        code.evidence()))
                .forEach(discarded::add);
        return new SuggestedCodes(
                codes.diagnoses().stream().filter(code -> !opinion.drops(code)).toList(),
                codes.procedures(),
                codes.em(),
                codes.candidates().stream()
                        .filter(code -> !opinion.drops(code))
                        .sorted(Comparator.comparingInt(opinion::place))
                        .toList(),
                discarded);
    }
}
