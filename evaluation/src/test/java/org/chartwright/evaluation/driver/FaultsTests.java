package org.chartwright.evaluation.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The faults are real: the kernel refuses the write, the connection is reset. */
class FaultsTests {

    @Test
    void aLimitedProcessWritesUpToTheVeryByteAndNoFurther(@TempDir Path folder) throws Exception {
        var file = folder.resolve("written");
        // waits for a line before it writes; ignores the signal that comes with the refusal, as Java does
        var process = new ProcessBuilder("sh", "-c", "trap '' XFSZ; read go; cat /dev/zero > written")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        FileSizeLimit.set(process.pid(), 12_345);
        try (var in = process.outputWriter()) {
            in.write("go\n");
        }

        assertThat(process.waitFor()).as("the writer's failure").isNotZero();
        assertThat(Files.size(file)).isEqualTo(12_345);
    }

    @Test
    void aTornCablePassesSoManyBytesAndThenResetsBothEnds() throws IOException {
        try (var service = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var cable = new Cable(service.getLocalPort(), () -> 1000);
                var client = new Socket(InetAddress.getLoopbackAddress(), cable.port());
                var accepted = service.accept()) {
            client.getOutputStream().write(new byte[1500]);

            int arrived = 0;
            try {
                while (accepted.getInputStream().read() >= 0) {
                    arrived++;
                }
            } catch (SocketException reset) {
                // a reset may also take what was not yet read
            }
            assertThat(arrived).isLessThanOrEqualTo(1000);
            assertThat(endOf(client)).isTrue();
        }
    }

    private static boolean endOf(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException reset) {
            return true;
        }
    }
}
