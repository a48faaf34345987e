package org.chartwright.app.live;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Tells whether a page of another site opens a WebSocket. A browser sends the cookie of a signed-in person with it and
 * asks nobody, so the service must look at where the page came from.
 */
final class ForeignPage {

    private ForeignPage() {}

    /**
     * Never true with a bearer token, which a page cannot send here, nor without an origin, which every browser sends.
     */
    static boolean sends(HttpHeaders headers) {
        var authorization = Optional.ofNullable(headers.getFirst(HttpHeaders.AUTHORIZATION));
        var origin = headers.getOrigin();
        return origin != null
                && !authorization.orElse("").regionMatches(true, 0, "Bearer ", 0, 7)
                && !isOurs(origin, headers.getHost());
    }

    /** Whether the page came from the host that the request was sent to; a proxy may leave the port out of that. */
    private static boolean isOurs(String origin, @Nullable InetSocketAddress host) {
        try {
            var page = URI.create(origin);
            return host != null
                    && page.getHost() != null
                    && page.getHost().equalsIgnoreCase(host.getHostString())
                    && (host.getPort() == 0 || host.getPort() == port(page));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static int port(URI page) {
        if (page.getPort() != -1) {
            return page.getPort();
        }
        return "https".equals(page.getScheme()) ? 443 : 80;
    }
}
