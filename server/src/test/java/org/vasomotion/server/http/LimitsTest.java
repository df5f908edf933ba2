package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.journal.AuditRow;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.ward.FailingStore;

/// What one client can take up.
class LimitsTest {

    private final FailingStore store = new FailingStore();
    private final RunningService running = new RunningService(store);
    private final List<InputStream> streams = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (InputStream stream : streams) {
            stream.close();
        }
        store.comply();
        running.close();
    }

    private int listen() throws Exception {
        HttpResponse<InputStream> answer =
                running.client.send(running.to("/api/events").build(), HttpResponse.BodyHandlers.ofInputStream());
        streams.add(answer.body());
        return answer.statusCode();
    }

    @Test
    void should_refuse_one_stream_more_than_an_asker_may_hold_and_let_him_come_again_when_one_ends() throws Exception {
        for (int i = 0; i < OpenStreams.MOST; i++) {
            assertThat(listen()).isEqualTo(200);
        }

        assertThat(listen()).isEqualTo(429);
        Answer refused = running.get("/api/events");
        assertThat(refused.json().path("type").asText()).endsWith("too-many-streams");
        assertThat(refused.json().path("detail").asText()).contains(Integer.toString(OpenStreams.MOST));
        assertThat(running.get("/metrics").text()).contains("vasomotion_streams_refused_total 2.0");
        assertThat(running.get("/api/ward").status()).as("he may still ask").isEqualTo(200);

        streams.removeFirst().close();
        int status = 429;
        for (int i = 0; i < 300 && status == 429; i++) {
            Thread.sleep(100); // until a sign of life finds nobody
            status = listen();
        }
        assertThat(status).isEqualTo(200);
    }

    @Test
    void should_let_nobody_look_when_it_cannot_be_noted() throws InterruptedException {
        running.admit("p1");
        assertThat(running.get("/api/patients/p1").status()).isEqualTo(200);
        store.hold();
        AuditRow look = new AuditRow(RunningService.EIGHT, "ann", "viewer", "GET /api/ward", "", "");
        int noted = 0;
        // The journal's thread may take what waits after it was full: full is what stays so.
        for (int refused = 0; refused < 5 && noted < 100_000; ) {
            try {
                running.service.ward().note(look);
                noted++;
                refused = 0;
            } catch (JournalException full) {
                assertThat(full.trouble()).isEqualTo(JournalException.Trouble.BEHIND);
                refused++;
                Thread.sleep(20);
            }
        }

        Answer refused = running.get("/api/patients/p1");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.json().path("type").asText()).endsWith("journal-behind");
        assertThat(running.get("/health").status()).isEqualTo(200);
        store.comply();
        int status = 503;
        for (int i = 0; i < 500 && (status == 503 || store.audit.size() < noted); i++) {
            status = running.get("/api/patients/p1").status();
            Thread.sleep(10);
        }
        assertThat(status).as("once the disk is back").isEqualTo(200);
        assertThat(store.audit.size()).as("all that was promised").isGreaterThanOrEqualTo(noted);
    }
}
