package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.Service;
import org.vasomotion.server.ServiceSettings;
import org.vasomotion.server.security.Authenticator;
import org.vasomotion.server.security.TokenFile;
import org.vasomotion.server.security.UnsafeSettingException;
import org.vasomotion.server.ward.FailingStore;
import org.vasomotion.server.ward.SetClock;

class AccessTest {

    @TempDir
    private Path folder = Path.of("");

    private ServiceSettings withTokens() throws IOException {
        Path file = folder.resolve("tokens");
        Files.writeString(
                file,
                "ward-screen viewer " + TokenFile.hash("see") + "\nana clinician " + TokenFile.hash("do")
                        + "\nroot admin " + TokenFile.hash("all") + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return ServiceSettings.local(0).at("127.0.0.1", TokenFile.read(file));
    }

    private static Answer as(RunningService running, String token, String method, String path, String body) {
        return running.send(running.to(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, java.net.http.HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void should_refuse_to_start_when_strangers_could_ask() {
        ServiceSettings open = ServiceSettings.local(0).at("0.0.0.0", Authenticator.open());
        assertThatThrownBy(
                        () -> Service.start(open, new FailingStore(), new SetClock(RunningService.EIGHT), System.out))
                .isInstanceOf(UnsafeSettingException.class)
                .hasMessageContaining("without authentication");
    }

    @Test
    void should_let_each_role_do_what_it_may_and_no_more() throws IOException {
        FailingStore store = new FailingStore();
        try (RunningService running = new RunningService(store, withTokens())) {
            assertThat(running.get("/health").status()).isEqualTo(200);
            Answer nobody = running.get("/api/ward");
            assertThat(nobody.status()).isEqualTo(401);
            assertThat(nobody.whole().headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(as(running, "wrong", "GET", "/api/ward", "").status()).isEqualTo(401);

            assertThat(as(running, "do", "PUT", "/api/patients/p1", "{}").status())
                    .isEqualTo(403);
            assertThat(as(running, "all", "PUT", "/api/patients/p1", "{}").status())
                    .isEqualTo(200);
            assertThat(as(running, "see", "GET", "/api/patients/p1", "").status())
                    .isEqualTo(200);
            assertThat(as(running, "see", "POST", "/api/patients/p1/protocols", "{\"protocol\": \"andromeda-shock-2\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(as(running, "do", "POST", "/api/patients/p1/protocols", "{\"protocol\": \"andromeda-shock-2\"}")
                            .status())
                    .isEqualTo(200);
            assertThat(as(running, "do", "GET", "/api/audit", "").status()).isEqualTo(403);

            assertThat(store.audit)
                    .extracting(row -> row.who() + " " + row.act())
                    .contains(
                            "root PUT /api/patients/{patient}",
                            "ward-screen GET /api/patients/{patient}",
                            "ana POST /api/patients/{patient}/protocols");
            assertThat(running.log()).doesNotContain("wrong", "Bearer", TokenFile.hash("do"));
        }
    }

    @Test
    void should_change_nothing_for_pages_from_elsewhere() {
        try (RunningService running = new RunningService(new FailingStore())) {
            Answer foreign = running.send(running.to("/api/patients/p1")
                    .header("Origin", "https://elsewhere.example")
                    .header("Content-Type", "application/json")
                    .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
            Answer crossSite = running.send(running.to("/api/patients/p1")
                    .header("Sec-Fetch-Site", "cross-site")
                    .header("Content-Type", "application/json")
                    .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
            Answer own = running.send(running.to("/api/patients/p1")
                    .header("Origin", "http://127.0.0.1:" + running.service.port())
                    .header("Content-Type", "application/json")
                    .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));

            assertThat(foreign.status()).isEqualTo(403);
            assertThat(crossSite.status()).isEqualTo(403);
            assertThat(own.status()).isEqualTo(200);
            assertThat(own.whole().headers().map()).doesNotContainKey("access-control-allow-origin");
        }
    }

    @Test
    void should_answer_to_no_other_name_when_nobody_proves_who_he_is() throws IOException {
        try (RunningService running = new RunningService(new FailingStore());
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.service.port())) {
            PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII);
            out.print("GET /api/ward HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n");
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void should_tell_browsers_to_run_nothing_from_elsewhere() {
        try (RunningService running = new RunningService(new FailingStore())) {
            Answer answer = running.get("/");
            assertThat(answer.whole()
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
            assertThat(answer.whole().headers().firstValue("X-Content-Type-Options"))
                    .contains("nosniff");
            assertThat(running.get("/../../etc/passwd").status()).isIn(400, 404);
            assertThat(running.get("/assets/..%2f..%2fopenapi.yaml").status()).isIn(400, 404);
        }
    }

    @Test
    void should_slow_down_whoever_asks_too_often() {
        ServiceSettings strict = new ServiceSettings(
                "127.0.0.1",
                0,
                Authenticator.open(),
                ServiceSettings.local(0).protocols(),
                java.time.Duration.ofHours(1),
                2,
                new Transport.Plain());
        try (RunningService running = new RunningService(new FailingStore(), strict)) {
            for (int i = 0; i < 8; i++) {
                assertThat(running.get("/health").status()).isEqualTo(200);
            }
            Answer ninth = running.get("/health");
            assertThat(ninth.status()).isEqualTo(429);
            assertThat(ninth.whole().headers().firstValue("Retry-After")).isPresent();
            running.clock.goTo(RunningService.EIGHT.plusSeconds(1));
            assertThat(running.get("/health").status()).isEqualTo(200);
        }
    }

    @Test
    void should_speak_tls_when_it_has_a_key() throws Exception {
        Path keyStore = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "ward",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keyStore.toString(),
                        "-storepass",
                        "changeit")
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        ServiceSettings settings = ServiceSettings.local(0).over(new Transport.Tls(keyStore, "changeit"));
        KeyStore trusted = KeyStore.getInstance(keyStore.toFile(), "changeit".toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (RunningService running = new RunningService(new FailingStore(), settings);
                HttpClient client = HttpClient.newBuilder().sslContext(context).build()) {
            URI ready = URI.create("https://127.0.0.1:" + running.service.port() + "/ready");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(settings.toString() + running.log()).doesNotContain("changeit");
        }
    }

    @Test
    void should_say_nothing_of_patients_to_the_operator() {
        FailingStore store = new FailingStore();
        try (RunningService running = new RunningService(store)) {
            running.admit("miller-77");
            running.reading("miller-77", "m1", "lactate", "3.21", "mmol/L");
            running.reading("miller-77", "m2", "lactate", "secret-value", "mmol/L");
            running.get("/api/patients/miller-77");
            running.get("/api/patients/nobody-known");
            store.refuse(org.vasomotion.server.journal.JournalException.Trouble.UNREACHABLE);
            running.reading("miller-77", "m3", "lactate", "3.21", "mmol/L");
            store.comply();
            assertThat(running.log() + running.get("/metrics").text())
                    .contains("started")
                    .doesNotContain("miller", "nobody-known", "3.21", "secret-value", "bed of");
        }
    }

    @Test
    void should_count_what_it_could_not_answer_by_what_it_answered() {
        FailingStore store = new FailingStore();
        try (RunningService running = new RunningService(store)) {
            running.admit("p1");
            store.vanish();
            assertThat(running.get("/api/archive").status()).isEqualTo(503);
            store.comply();
            assertThat(running.get("/metrics").text())
                    .containsPattern("route=\"/api/archive\",status=\"503\"")
                    .doesNotContainPattern("route=\"/api/archive\",status=\"200\"");
        }
    }

    @Test
    void should_take_nobody_who_goes_in_the_middle_of_a_request_for_a_fault() throws Exception {
        try (RunningService running = new RunningService(new FailingStore())) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.service.port());
                    PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
                out.print("POST /api/readings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\n\r\n{\"source\": ");
                out.flush();
                Thread.sleep(300);
            }
            for (int i = 0; i < 200 && !running.get("/metrics").text().contains("/api/readings"); i++) {
                Thread.sleep(20);
            }
            assertThat(running.get("/metrics").text()).contains("route=\"/api/readings\",status=\"400\"");
            assertThat(running.log()).doesNotContain("fault");
        }
    }
}
