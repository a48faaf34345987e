package org.chartwright.evaluation.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.IntSupplier;

/**
 * A way to the service that is torn: every connection is passed on until so many bytes have gone through it, wherever
 * in a frame that is; then both ends are reset. Acknowledgements that were under way are gone with it.
 */
final class Cable implements AutoCloseable {

    private final ServerSocket here;
    private final int port;
    private final IntSupplier torn;

    /**
     * @param port where the service listens
     * @param torn after how many bytes from the client the next connection is reset
     */
    Cable(int port, IntSupplier torn) {
        this.port = port;
        this.torn = torn;
        try {
            here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free", e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where clients connect. */
    int port() {
        return here.getLocalPort();
    }

    /** Takes no more connections. */
    @Override
    public void close() {
        try {
            here.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the cable cannot be closed", e);
        }
    }

    private void accept() {
        while (!here.isClosed()) {
            try {
                var client = here.accept();
                var service = new Socket(InetAddress.getLoopbackAddress(), port);
                int bytes = torn.getAsInt();
                Thread.ofVirtual().start(() -> pass(client, service, bytes));
                Thread.ofVirtual().start(() -> pass(service, client, Long.MAX_VALUE));
            } catch (IOException e) {
                // closed, or the service takes no connection: the client sees its own end
            }
        }
    }

    private static void pass(Socket from, Socket to, long bytes) {
        try (from;
                to) {
            var buffer = new byte[4096];
            long left = bytes;
            while (left > 0) {
                int read = from.getInputStream().read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    return;
                }
                to.getOutputStream().write(buffer, 0, read);
                left -= read;
            }
            from.setSoLinger(true, 0);
            to.setSoLinger(true, 0);
        } catch (IOException e) {
            // the other direction was torn
        }
    }
}
