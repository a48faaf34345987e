package org.chartwright.nlp.language;

/**
 * One word, number or mark, normalised in form, with the characters it came from.
 *
 * @param text lower case; contractions are opened ({@code don't} is two tokens), spoken numbers are digits
 * @param from index of its first character in the utterance's text
 * @param to index after its last character
 */
public record Token(String text, int from, int to) {

    public Token {
        if (text.isEmpty() || from < 0 || to <= from) {
            throw new IllegalArgumentException("token [%d, %d) is empty or starts before 0".formatted(from, to));
        }
    }

    /** The same place in other words. */
    public Token as(String other) {
        return new Token(other, from, to);
    }

    /** One token in other words for this one to {@code last}. */
    public Token through(Token last, String other) {
        return new Token(other, Math.min(from, last.from), Math.max(to, last.to));
    }

    public boolean is(String word) {
        return text.equals(word);
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Ends a sentence: a full stop, a question mark or an exclamation mark. */
    public boolean isStop() {
        return is(".") || is("?") || is("!");
    }
}
