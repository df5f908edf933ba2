package org.vasomotion.server.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.vasomotion.server.http.EventServer;

/// A client whose connection stands and who reads nothing: a sleeping laptop, a stopped browser.
class StalledClientTest {

    private static final int EVENTS = 6_000;
    private static final String LONG = "x".repeat(16_384);

    private final AtomicInteger dropped = new AtomicInteger();

    private static Socket client(int port) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream()
                .write("GET /api/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void await(EventLog events, int listeners) throws InterruptedException {
        for (int i = 0; i < 500 && events.listening() != listeners; i++) {
            Thread.sleep(10);
        }
        assertThat(events.listening()).isEqualTo(listeners);
    }

    @Test
    void should_drop_who_does_not_read_and_hold_up_nobody_else() throws Exception {
        EventLog events = new EventLog("s", dropped::addAndGet);
        try (EventServer server = new EventServer(events);
                Socket stalled = client(server.port());
                Socket reading = client(server.port())) {
            await(events, 2);
            AtomicLong read = new AtomicLong();
            Thread.ofVirtual().start(() -> count(reading, read));
            for (int i = 1; i <= EVENTS; i++) {
                events.tell("row", LONG);
                while (i % 100 == 0 && read.get() < (long) i * LONG.length()) {
                    Thread.sleep(1); // whoever reads gets everything, however long the other one sleeps
                }
            }
            assertThat(dropped).hasValue(1);
            await(events, 1);
            assertThat(stalled.isConnected()).isTrue();
        }
    }

    private static void count(Socket socket, AtomicLong read) {
        byte[] buffer = new byte[65_536];
        try (InputStream in = socket.getInputStream()) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                read.addAndGet(got);
            }
        } catch (IOException e) {
            read.addAndGet(0); // the test closes it
        }
    }
}
