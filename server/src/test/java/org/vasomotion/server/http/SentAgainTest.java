package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.ServiceSettings;
import org.vasomotion.server.security.Authenticator;
import org.vasomotion.server.security.TokenFile;
import org.vasomotion.server.ward.FailingStore;

/// Decisions that are sent again because nobody said what became of them.
class SentAgainTest {

    private static final String PROTOCOLS = "/api/patients/p1/protocols";
    private static final String BEGIN = "{\"protocol\": \"andromeda-shock-2\"}";

    @TempDir
    private Path folder = Path.of("");

    private final FailingStore store = new FailingStore();
    private RunningService running = new RunningService(store);

    @BeforeEach
    void open() throws IOException {
        running.close();
        store.comply();
        running = new RunningService(store, ServiceSettings.local(0).at("127.0.0.1", tokens()));
        send("ann", "PUT", "/api/patients/p1", "{\"bed\": \"4\"}");
    }

    private Authenticator tokens() throws IOException {
        Path file = folder.resolve("tokens");
        Files.writeString(file, "ann admin " + TokenFile.hash("ann") + "\nbob admin " + TokenFile.hash("bob") + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return TokenFile.read(file);
    }

    @AfterEach
    void close() {
        store.comply();
        running.close();
    }

    private Answer send(String who, String method, String path, String json) {
        return running.send(running.to(path)
                .header("Authorization", "Bearer " + who)
                .header("Content-Type", "application/json")
                .method(method, java.net.http.HttpRequest.BodyPublishers.ofString(json)));
    }

    private String answer(String how) {
        Answer patient = send("ann", "GET", "/api/patients/p1", "");
        return "/api/patients/p1/recommendations/"
                + patient.json().at("/recommendations/0/number").asLong() + "/" + how;
    }

    @Test
    void should_tell_that_it_was_carried_out_when_it_reached_the_disk_and_was_reported_as_failed() {
        send("ann", "POST", PROTOCOLS, BEGIN);
        String override = answer("override");
        String reason = "{\"reason\": \"not-feasible\"}";
        store.writeAndFail();
        assertThat(send("ann", "POST", override, reason).status()).isEqualTo(503);
        store.comply();
        int rows = store.rows.size();

        assertThat(send("bob", "POST", override, reason).status())
                .as("somebody else")
                .isEqualTo(409);
        assertThat(send("ann", "POST", override, "{\"reason\": \"disagree\"}").status())
                .as("something else")
                .isEqualTo(409);
        Answer again = send("ann", "POST", override, reason);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().path("happenings").findValuesAsText("closing")).containsOnlyOnce("overridden");
        assertThat(store.rows.stream().skip(rows).filter(row -> row.line().contains("answered")))
                .as("nothing is decided twice")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void should_tell_that_it_was_carried_out_when_the_disk_hung_longer_than_anybody_waits() throws Exception {
        store.hold();
        CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> send("ann", "POST", PROTOCOLS, BEGIN));
        assertThat(first.get(30, TimeUnit.SECONDS).status()).isEqualTo(503);
        store.comply();

        Answer again = send("ann", "POST", PROTOCOLS, BEGIN);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().at("/protocols/0/id").asText()).isEqualTo("andromeda-shock-2");
        assertThat(send("bob", "POST", PROTOCOLS, BEGIN).status()).isEqualTo(409);
    }

    @Test
    void should_take_the_same_answer_of_the_same_person_once() {
        send("ann", "POST", PROTOCOLS, BEGIN);
        String accept = answer("override");
        String reason = "{\"reason\": \"not-feasible\"}";

        assertThat(send("ann", "POST", accept, reason).status()).isEqualTo(200);
        assertThat(send("ann", "POST", accept, reason).status()).isEqualTo(200);
        assertThat(send("bob", "POST", accept, reason).status()).isEqualTo(409);
    }

    @Test
    void should_tell_that_he_has_left_when_a_discharge_was_reported_as_failed() throws InterruptedException {
        store.writeAndFail();
        assertThat(send("ann", "DELETE", "/api/patients/p1", "").status()).isEqualTo(503);
        store.comply();
        for (int i = 0; i < 500 && !running.service.ward().patients().isEmpty(); i++) {
            Thread.sleep(10);
        }

        assertThat(send("ann", "DELETE", "/api/patients/p1", "").status()).isEqualTo(204);
        assertThat(send("bob", "DELETE", "/api/patients/p1", "").status()).isEqualTo(404);
        assertThat(store.rows).hasSize(2);
    }
}
