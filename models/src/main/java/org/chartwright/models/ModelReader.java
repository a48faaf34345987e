package org.chartwright.models;

import java.io.IOException;

/** Makes a ready engine part from a model's bytes or folder. */
@FunctionalInterface
public interface ModelReader<S, T> {

    T read(S source) throws IOException;
}
