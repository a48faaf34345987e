package org.chartwright.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Answers as they lie on the wire, one after another. */
record Answers(InputStream in) {

    /** Status of the next one; its body is read and forgotten. */
    int next() throws IOException {
        var status = line();
        long length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
            if (header.equalsIgnoreCase("transfer-encoding: chunked")) {
                length = -1;
            }
        }
        if (length < 0) {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                in.skipNBytes(size + 2);
            }
            line();
        } else {
            in.skipNBytes(length);
        }
        return Integer.parseInt(status.split(" ", 3)[1]);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the service hung up");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }
}
