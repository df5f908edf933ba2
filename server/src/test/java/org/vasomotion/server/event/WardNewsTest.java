package org.vasomotion.server.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.operation.Metrics;
import org.vasomotion.server.ward.Admission;
import org.vasomotion.server.ward.BedState;
import org.vasomotion.server.ward.Wards;

class WardNewsTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");

    private final EventLog events = new EventLog("a", _ -> {});
    private final WardNews news = new WardNews(events, new Metrics());
    private final Listener listener = events.listen("").listener();

    private static BedState patient(String id) {
        return BedState.admitted(
                Wards.RULES,
                new Admission(new PatientId(id), "1", "", Admission.Origin.HOSPITAL, EIGHT.minusSeconds(3600)),
                1);
    }

    private List<String> told() throws InterruptedException {
        List<String> told = new ArrayList<>();
        for (Optional<Event> event = listener.next(Duration.ZERO);
                event.isPresent();
                event = listener.next(Duration.ZERO)) {
            told.add(event.get().kind());
        }
        return told;
    }

    @Test
    void should_leave_nobody_with_the_row_of_somebody_who_left_while_it_was_made() throws InterruptedException {
        BedState state = patient("p");
        AtomicBoolean isHere = new AtomicBoolean(true);
        news.changed(state, List.of());
        news.tellRows(
                patient -> {
                    if (isHere.getAndSet(false)) {
                        news.left(patient);
                        return state;
                    }
                    return null;
                },
                EIGHT);
        assertThat(told()).contains("row").endsWith("left");
    }

    @Test
    void should_tell_everybody_else_when_one_row_cannot_be_made() throws InterruptedException {
        for (int i = 0; i < 8; i++) {
            news.changed(patient("p" + i), List.of());
        }
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            try {
                news.tellRows(
                        patient -> {
                            if (patient.value().equals("p3")) {
                                throw new IllegalStateException("no row");
                            }
                            shown.add(patient.value());
                            return patient(patient.value());
                        },
                        EIGHT);
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("no row");
            }
        }
        assertThat(shown).contains("p0", "p1", "p2", "p4", "p5", "p6", "p7");
        assertThat(told()).hasSize(7).containsOnly("row");
    }
}
