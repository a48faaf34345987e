package org.chartwright.evaluation.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.chartwright.evaluation.BadInput;

/** Which port of this machine the service listens on. */
public final class Port {

    /** The service's own default. */
    public static final int STANDARD = 8080;

    private Port() {}

    /**
     * The wanted port, or the standard one where none is wanted.
     *
     * @throws BadInput when it is in use
     */
    public static int inUseRefused(Optional<Integer> wanted) {
        int port = wanted.orElse(STANDARD);
        if (port < 1 || port > 65535) {
            throw new BadInput("%d is no port; choose one from 1 to 65535.".formatted(port));
        }
        if (!isFree(port)) {
            throw new BadInput("Port %d is in use; choose another with --port.".formatted(port));
        }
        return port;
    }

    /** The wanted port; where none is wanted the standard one if it is free, else any that is. */
    public static int inUseAvoided(Optional<Integer> wanted) {
        return wanted.isPresent() || isFree(STANDARD) ? inUseRefused(wanted) : free();
    }

    /** Any free port. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free", e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
