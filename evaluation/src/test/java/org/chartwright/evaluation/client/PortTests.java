package org.chartwright.evaluation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.chartwright.evaluation.BadInput;
import org.junit.jupiter.api.Test;

class PortTests {

    @Test
    void refusesAPortThatIsInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var wanted = Optional.of(taken.getLocalPort());

            assertThatThrownBy(() -> Port.inUseRefused(wanted))
                    .isInstanceOf(BadInput.class)
                    .hasMessage("Port %d is in use; choose another with --port.", taken.getLocalPort());
            assertThatThrownBy(() -> Port.inUseAvoided(wanted)).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void takesTheWantedPortWhenItIsFree() {
        int port = Port.free();

        assertThat(Port.inUseRefused(Optional.of(port))).isEqualTo(port);
    }

    @Test
    void refusesANumberThatIsNoPort() {
        assertThatThrownBy(() -> Port.inUseRefused(Optional.of(70000))).hasMessageContaining("70000 is no port");
    }

    @Test
    void findsAPortWhereNoneIsWanted() {
        assertThat(Port.inUseAvoided(Optional.empty())).isBetween(1, 65535);
    }
}
