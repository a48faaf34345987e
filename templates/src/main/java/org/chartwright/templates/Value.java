package org.chartwright.templates;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that still knows its line, from 1. */
sealed interface Value {

    int line();

    /** What it is called in a message to the author of the file. */
    String noun();

    /** @param quoted whether it was written in quotes, and so is text even when it looks like a number */
    record Text(int line, String text, boolean quoted) implements Value {

        @Override
        public String noun() {
            return "a text";
        }
    }

    record Items(int line, List<Value> values) implements Value {

        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String noun() {
            return "a list";
        }
    }

    /** @param values by key, in the order of the file */
    record Fields(int line, Map<String, Field> values) implements Value {

        @Override
        public String noun() {
            return "a block of fields";
        }
    }

    /** @param line of the key */
    record Field(int line, Value value) {}
}
