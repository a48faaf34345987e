package org.chartwright.nlp.code;

import java.util.List;
import java.util.Locale;

/**
 * Codings in, the same with the questions that their codes leave open out: the record supports no more than the code
 * says, and a more specific one exists. Questions are {@code questions.tsv}.
 */
final class AskFor {

    private record Question(String code, String words) {
        boolean about(String other) {
            return code.endsWith("=") ? other.equals(code.substring(0, code.length() - 1)) : other.startsWith(code);
        }
    }

    private static final List<Question> QUESTIONS = CodeRules.rows("questions.tsv").stream()
            .map(row -> new Question(row.get(0), row.get(1)))
            .toList();

    private AskFor() {}

    static Coding of(Coding coding) {
        Coding asked = coding;
        for (Question question : QUESTIONS) {
            if (question.about(coding.code())) {
                asked = asked.asking(question.words());
            }
        }
        String title = coding.entry().title().toLowerCase(Locale.ROOT);
        if (title.contains("unspecified trimester")) {
            asked = asked.asking("Which trimester, or how many weeks?");
        }
        return title.contains("unspecified quadrant") ? asked.asking("Which quadrant?") : asked;
    }
}
