package org.vasomotion.server.ward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.journal.JournalException.Trouble;
import org.vasomotion.server.journal.JournalRow;

class RotaTest {

    private static final int PATIENTS = 60;
    private static final int VALUES = 30;

    private final SetClock clock = new SetClock(Script.EIGHT);
    private final FailingStore store = new FailingStore();

    private Ward ward() {
        Ward ward = Wards.open(store, clock);
        for (int i = 0; i < PATIENTS; i++) {
            ward.admit(Script.admission("p" + i), List.of());
        }
        return ward;
    }

    private static CompletableFuture<Reply> ask(Ward ward, int patient, int value) {
        PatientId id = new PatientId("p" + patient);
        SourceReading reading = Script.value(
                id, Script.EIGHT.minusSeconds(VALUES - value), "m" + value, 0, "heart-rate", "" + (60 + value), "/min");
        return ward.deliver(id, List.of(reading));
    }

    private static void tellEverybodyEverything(Ward ward, List<CompletableFuture<Reply>> replies) {
        for (int value = 0; value < VALUES; value++) {
            for (int patient = 0; patient < PATIENTS; patient++) {
                replies.add(ask(ward, patient, value));
            }
        }
    }

    private void requireEverything(Ward ward) {
        for (int i = 0; i < PATIENTS; i++) {
            PatientId patient = new PatientId("p" + i);
            List<Long> numbers =
                    store.read(patient, 0).stream().map(JournalRow::number).toList();
            List<Long> counted = new ArrayList<>();
            for (long number = 1; number <= numbers.size(); number++) {
                counted.add(number);
            }
            assertThat(numbers).as(patient.value()).isEqualTo(counted);
            BedState state = ward.patient(patient);
            assertThat(state.number()).isEqualTo(numbers.size());
            assertThat(state.session().account().accepted()).isEqualTo(VALUES);
        }
    }

    @Test
    void should_take_in_everything_in_order_when_all_speak_at_once() {
        try (Ward ward = ward()) {
            store.hold();
            List<CompletableFuture<Reply>> replies = new ArrayList<>();
            tellEverybodyEverything(ward, replies);
            assertThat(replies).noneMatch(CompletableFuture::isDone);
            store.comply();
            replies.forEach(CompletableFuture::join);
            requireEverything(ward);
            assertThat(ward.waiting()).isZero();
        }
    }

    @Test
    void should_have_written_what_waited_when_it_was_closed() {
        Ward ward = ward();
        List<CompletableFuture<Reply>> replies = new ArrayList<>();
        tellEverybodyEverything(ward, replies);
        ward.close();
        assertThat(replies).allMatch(CompletableFuture::isDone).noneMatch(CompletableFuture::isCompletedExceptionally);
        requireEverything(ward);
    }

    /// Takes everything in while the listener fails at one bed.
    ///
    /// @return the faults that were told
    private List<RuntimeException> faultsOf(Runnable failure) throws Exception {
        List<RuntimeException> faults = new CopyOnWriteArrayList<>();
        WardListener listener = new WardListener() {
            @Override
            public void changed(BedState state, List<SessionOutput> outputs) {
                if (state.admission().patient().value().equals("p1") && state.number() > 1) {
                    failure.run();
                }
            }

            @Override
            public void left(PatientId patient) {}
        };
        try (Ward ward = new Ward(Wards.RULES, store, clock, listener, faults::add)) {
            ward.open();
            for (int i = 0; i < PATIENTS; i++) {
                ward.admit(Script.admission("p" + i), List.of());
            }
            List<CompletableFuture<Reply>> replies = new ArrayList<>();
            tellEverybodyEverything(ward, replies);
            for (CompletableFuture<Reply> reply : replies) {
                reply.get(60, TimeUnit.SECONDS);
            }
            requireEverything(ward);
        }
        return faults;
    }

    @Test
    void should_go_on_at_other_beds_when_a_listener_fails_at_one() throws Exception {
        assertThat(faultsOf(() -> {
                    throw new IllegalStateException("cannot be told");
                }))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).hasMessage("cannot be told"));
    }

    @Test
    void should_go_on_at_other_beds_when_memory_runs_out_at_one() throws Exception {
        assertThat(faultsOf(() -> {
                    throw new OutOfMemoryError("in a test");
                }))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).hasCauseInstanceOf(OutOfMemoryError.class));
    }

    /// Beds that were drafted together are refused together; each looks for itself what the disk has of it.
    @Test
    void should_lose_nothing_that_is_sent_again_when_the_disk_refused_many_at_once() {
        try (Ward ward = ward()) {
            store.writeAndFail();
            for (int patient = 0; patient < PATIENTS; patient++) {
                CompletableFuture<Reply> refused = ask(ward, patient, 0);
                if (patient == PATIENTS / 2) {
                    assertThatThrownBy(refused::join).hasCauseInstanceOf(JournalException.class);
                    store.refuse(Trouble.FULL);
                }
            }
            store.comply();
            List<CompletableFuture<Reply>> replies = new ArrayList<>();
            tellEverybodyEverything(ward, replies);
            Set<Integer> again = new HashSet<>();
            for (int i = 0; i < replies.size(); i++) {
                if (replies.get(i).handle((_, failure) -> failure != null).join()) {
                    again.add(i);
                }
            }
            again.forEach(i -> ask(ward, i % PATIENTS, i / PATIENTS).join());
            requireEverything(ward);
        }
    }
}
