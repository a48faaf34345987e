package org.chartwright.nlp.llm;

import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Request in, the whole answer out, told word by word as it comes. A server that does not stream is asked once more for
 * its answer in one piece.
 */
final class StreamedChat implements AskModel.Chat {

    private final StreamingChatModel streaming;
    private final ChatModel inOnePiece;

    /** Both over {@link Http}, which has a stream read to its end before the call returns. */
    StreamedChat(StreamingChatModel streaming, ChatModel inOnePiece) {
        this.streaming = streaming;
        this.inOnePiece = inOnePiece;
    }

    /** @throws BrokenOffException the answer began and did not come to its end */
    @Override
    public ChatResponse ask(ChatRequest request, Consumer<String> words) {
        var stream = new Stream(words);
        streaming.chat(request, stream);
        return stream.answer().orElseGet(() -> inOnePiece.chat(request));
    }

    /** The library may tell of an end after an error, with the half that it has: what came first holds. */
    private static final class Stream implements StreamingChatResponseHandler {

        private final Consumer<String> words;
        private boolean begun;
        private @Nullable ChatResponse whole;
        private @Nullable Throwable failure;

        Stream(Consumer<String> words) {
            this.words = words;
        }

        @Override
        public void onPartialResponse(String some) {
            begun = true;
            words.accept(some);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            if (failure == null && whole == null) {
                whole = response;
            }
        }

        @Override
        public void onError(Throwable error) {
            if (failure == null && whole == null) {
                failure = error;
            }
        }

        /** Empty when nothing of a stream was in what the server answered. */
        Optional<ChatResponse> answer() {
            if (!begun && failure instanceof LangChain4jException refusal) {
                throw refusal;
            }
            if (failure != null || begun && whole == null) {
                throw new BrokenOffException();
            }
            return Optional.ofNullable(whole).filter(answer -> begun || answer.finishReason() != null);
        }
    }
}
