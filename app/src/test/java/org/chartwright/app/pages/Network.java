package org.chartwright.app.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between the browser and the service that breaks when it is told to. */
final class Network implements AutoCloseable {

    private final ServerSocket here;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** @param port where the service listens */
    Network(int port) {
        this.port = port;
        try {
            here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free", e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where the service is reached through it. */
    String address() {
        return "http://127.0.0.1:" + here.getLocalPort();
    }

    /** Resets every connection there is; new ones are passed on again. */
    void breakDown() {
        open.forEach(Network::reset);
    }

    @Override
    public void close() {
        try {
            here.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the network cannot be closed", e);
        }
        breakDown();
    }

    private void accept() {
        while (!here.isClosed()) {
            try {
                var browser = here.accept();
                var service = new Socket(InetAddress.getLoopbackAddress(), port);
                browser.setTcpNoDelay(true);
                service.setTcpNoDelay(true);
                open.add(browser);
                open.add(service);
                Thread.ofVirtual().start(() -> pass(browser, service));
                Thread.ofVirtual().start(() -> pass(service, browser));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // broken down
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // closed already
        }
    }
}
