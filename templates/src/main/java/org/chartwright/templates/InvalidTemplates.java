package org.chartwright.templates;

import java.util.List;
import java.util.stream.Collectors;

/** Template files that cannot be used. The message has one line for each problem: file, line, what is wrong, mend. */
public final class InvalidTemplates extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidTemplates(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
