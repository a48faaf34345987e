package org.chartwright.templates;

/**
 * One thing wrong with a file of this kind, and how to mend it.
 *
 * @param file name of the file, without its folder
 * @param line from 1
 * @param what is wrong, naming the value
 * @param mend what to write instead
 */
public record Problem(String file, int line, String what, String mend) {

    public Problem {
        if (line < 1) {
            throw new IllegalArgumentException("line %d of %s is below 1".formatted(line, file));
        }
    }

    /** Such as {@code soap.yaml:12: unknown section 'plann'. Write 'plan'.} */
    @Override
    public String toString() {
        return "%s:%d: %s. %s.".formatted(file, line, what, mend);
    }
}
