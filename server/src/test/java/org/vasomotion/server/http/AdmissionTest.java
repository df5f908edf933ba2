package org.vasomotion.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vasomotion.server.RunningService;
import org.vasomotion.server.RunningService.Answer;
import org.vasomotion.server.ward.FailingStore;

class AdmissionTest {

    private final FailingStore store = new FailingStore();
    private final RunningService running = new RunningService(store);

    @AfterEach
    void close() {
        running.close();
    }

    private Answer put(String json) {
        return running.send("PUT", "/api/patients/p1", json);
    }

    @Test
    void should_change_nothing_when_the_same_admission_comes_again_later() {
        assertThat(put("{\"bed\": \"4\"}").status()).isEqualTo(200);
        int rows = store.rows.size();
        running.clock.goTo(RunningService.EIGHT.plusSeconds(90));

        assertThat(put("{\"bed\": \"4\"}").status()).isEqualTo(200);
        assertThat(store.rows).hasSize(rows);
    }

    @Test
    void should_refuse_another_patient_of_the_same_identifier() {
        put("{\"bed\": \"4\"}");
        running.clock.goTo(RunningService.EIGHT.plusSeconds(90));

        assertThat(put("{\"bed\": \"5\"}").status()).isEqualTo(409);
        assertThat(put("{\"bed\": \"4\", \"from\": \"2026-03-01T09:00:00Z\"}").status())
                .isEqualTo(409);
    }
}
