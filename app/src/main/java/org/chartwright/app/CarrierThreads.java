package org.chartwright.app;

/**
 * How many threads of the operating system carry the virtual ones.
 *
 * <p>A virtual thread that loads a class keeps its carrier while it waits. With as many carriers as processors, which
 * is usual, a few such threads hold them all against the one thread that reads the jar, and then the service stands
 * still for ever, audio and all (<a href="https://github.com/spring-projects/spring-boot/issues/51463">Spring Boot
 * #51463</a>). Carriers cost next to nothing: one begins when it is needed and ends when it is idle.
 */
final class CarrierThreads {

    private static final String AT_ONCE = "jdk.virtualThreadScheduler.parallelism";
    private static final int MANY = 64;

    private CarrierThreads() {}

    /** Provides enough of them, unless a number is set. Works only before the first virtual thread. */
    static void provide() {
        if (System.getProperty(AT_ONCE) == null) {
            System.setProperty(
                    AT_ONCE,
                    Integer.toString(Math.max(MANY, Runtime.getRuntime().availableProcessors())));
        }
    }
}
