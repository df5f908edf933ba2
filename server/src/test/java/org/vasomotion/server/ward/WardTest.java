package org.vasomotion.server.ward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.recommendation.Closing;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.journal.JournalException.Trouble;
import org.vasomotion.server.journal.JournalRow;

class WardTest {

    private static final PatientId PATIENT = new PatientId("p0");
    private static final SourceReading REFILL =
            Script.value(PATIENT, Script.EIGHT, "m1", 0, "capillary-refill-time|glass-slide|finger", "4.5", "s");

    private final SetClock clock = new SetClock(Script.EIGHT);
    private final FailingStore store = new FailingStore();

    private Ward ward() {
        return Wards.open(store, clock);
    }

    private static List<Verdict> verdicts(Reply reply) {
        List<Verdict> verdicts = new ArrayList<>();
        for (SessionOutput output : reply.outputs()) {
            if (output instanceof SessionOutput.Judged judged) {
                verdicts.add(judged.verdict());
            }
        }
        return verdicts;
    }

    @Test
    void should_have_it_on_disk_when_it_acknowledges() {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            Reply reply = ward.deliver(PATIENT, List.of(REFILL)).join();

            assertThat(verdicts(reply)).singleElement().isInstanceOf(Verdict.Accepted.class);
            assertThat(store.rows).hasSize(2);
            assertThat(ward.patient(PATIENT)
                            .session()
                            .record()
                            .asOf(Script.EIGHT)
                            .latest(PeripheralSigns.CAPILLARY_REFILL_TIME))
                    .isInstanceOf(Lookup.Present.class);
        }
    }

    @Test
    void should_write_nothing_when_a_message_is_repeated() {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            ward.deliver(PATIENT, List.of(REFILL)).join();
            Reply again = ward.deliver(PATIENT, List.of(REFILL)).join();

            assertThat(verdicts(again)).singleElement().isInstanceOf(Verdict.Duplicate.class);
            assertThat(store.rows).hasSize(2);
            assertThat(ward.patient(PATIENT).session().account().received()).isEqualTo(1);
        }
    }

    @Test
    void should_write_only_the_look_when_a_message_is_repeated_as_something_falls_due() {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            ward.ask(PATIENT, new Request.Begin(Script.PROTOCOL), List.of()).join();
            ward.deliver(PATIENT, List.of(REFILL)).join();
            clock.goTo(Script.EIGHT.plus(Duration.ofMinutes(45)));
            Reply again = ward.deliver(PATIENT, List.of(REFILL)).join();

            assertThat(verdicts(again)).singleElement().isInstanceOf(Verdict.Duplicate.class);
            assertThat(ward.patient(PATIENT).session().account().received()).isEqualTo(1);
            assertThat(store.rows.getLast().line()).startsWith("ticked");
            assertThat(ward.patient(PATIENT).history().happenings())
                    .anyMatch(happening -> happening instanceof Happening.Closed closed
                            && closed.closing() instanceof Closing.Expired);
        }
    }

    @Test
    void should_show_what_it_puts_aside() {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            ward.deliver(
                            PATIENT,
                            List.of(
                                    Script.value(PATIENT, Script.EIGHT, "a", 0, "lactate", "2", "furlong"),
                                    Script.value(PATIENT, Script.EIGHT, "b", 0, "no-such-item", "2", "s"),
                                    Script.value(
                                            PATIENT, Script.EIGHT.plusSeconds(3600), "c", 0, "lactate", "2", "mmol/L")))
                    .join();

            assertThat(ward.patient(PATIENT).history().putAside())
                    .extracting(aside -> aside.verdict().reason())
                    .contains(QuarantineReason.UNKNOWN_UNIT, QuarantineReason.UNKNOWN_ITEM);
        }
    }

    @Test
    void should_have_done_nothing_when_the_disk_refuses_and_go_on_when_it_has_room() {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            store.refuse(Trouble.FULL);
            CompletableFuture<Reply> refused = ward.deliver(PATIENT, List.of(REFILL));

            assertThatThrownBy(refused::join).hasCauseInstanceOf(JournalException.class);
            assertThat(ward.patient(PATIENT).session().account().received()).isZero();
            assertThat(ward.trouble())
                    .get()
                    .extracting(JournalException::trouble)
                    .isEqualTo(Trouble.FULL);

            store.comply();
            assertThat(verdicts(ward.deliver(PATIENT, List.of(REFILL)).join()))
                    .singleElement()
                    .isInstanceOf(Verdict.Accepted.class);
            assertThat(ward.trouble()).isEmpty();
        }
    }

    @Test
    void should_look_what_reached_the_disk_when_a_write_was_reported_as_failed() {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            store.writeAndFail();
            assertThatThrownBy(() -> ward.deliver(PATIENT, List.of(REFILL)).join())
                    .hasCauseInstanceOf(JournalException.class);
            store.comply();

            Reply again = ward.deliver(PATIENT, List.of(REFILL)).join();
            assertThat(verdicts(again)).singleElement().isInstanceOf(Verdict.Duplicate.class);
            assertThat(ward.patient(PATIENT).session().account().accepted()).isEqualTo(1);
        }
    }

    @Test
    void should_turn_away_when_too_much_waits() throws InterruptedException {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            store.hold();
            List<CompletableFuture<Reply>> taken = new ArrayList<>();
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 2 * Bed.QUEUE; i++) {
                            taken.add(ward.deliver(
                                    PATIENT,
                                    List.of(Script.value(
                                            PATIENT,
                                            Script.EIGHT.minusSeconds(i),
                                            "m" + i,
                                            0,
                                            "heart-rate",
                                            "90",
                                            "/min"))));
                        }
                    })
                    .isInstanceOfSatisfying(
                            WardException.class, e -> assertThat(e.reason()).isEqualTo(WardException.Cause.BUSY));
            store.comply();
            taken.forEach(CompletableFuture::join);
            assertThat(ward.patient(PATIENT).session().account().received()).isEqualTo(taken.size());
        }
    }

    @Test
    void should_refuse_what_no_journal_can_keep() {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            CompletableFuture<Reply> reply = ward.deliver(
                    PATIENT, List.of(Script.value(PATIENT, Script.EIGHT, "half \uD83D", 0, "lactate", "2", "mmol/L")));
            assertThatThrownBy(reply::join).hasCauseInstanceOf(WardException.class);
            ward.deliver(PATIENT, List.of(REFILL)).join();
        }
    }

    @Test
    void should_know_only_who_is_here() {
        try (Ward ward = ward()) {
            assertThatThrownBy(() -> ward.deliver(PATIENT, List.of(REFILL))).isInstanceOf(WardException.class);
            ward.admit(Script.admission("p0"), List.of());
            ward.admit(Script.admission("p0"), List.of());
            Admission other = new Admission(PATIENT, "another bed", "", Admission.Origin.HOSPITAL, Script.EIGHT);
            assertThatThrownBy(() -> ward.admit(other, List.of())).isInstanceOf(WardException.class);

            ward.discharge(PATIENT, List.of());
            assertThat(ward.patients()).isEmpty();
            ward.admit(other, List.of());
            assertThat(store.rows).hasSize(3);
        }
    }

    @Test
    void should_look_at_the_clock_by_itself_when_nothing_arrives() throws InterruptedException {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            ward.ask(PATIENT, new Request.Begin(Script.PROTOCOL), List.of()).join();
            Instant later = Script.EIGHT.plus(Duration.ofMinutes(45));
            clock.goTo(later);
            for (int i = 0; i < 500 && ward.patient(PATIENT).session().now().isBefore(later); i++) {
                Thread.sleep(10);
            }
            assertThat(ward.patient(PATIENT).session().now()).isEqualTo(later);
            assertThat(ward.patient(PATIENT).history().happenings())
                    .anySatisfy(happening -> assertThat(happening)
                            .isInstanceOfSatisfying(
                                    Happening.Closed.class,
                                    closed -> assertThat(closed.closing()).isInstanceOf(Closing.Expired.class)));
        }
    }

    @Test
    void should_look_at_the_clock_again_when_the_journal_was_away() throws InterruptedException {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            ward.ask(PATIENT, new Request.Begin(Script.PROTOCOL), List.of()).join();
            store.vanish();
            Instant later = Script.EIGHT.plus(Duration.ofMinutes(45));
            clock.goTo(later);
            for (int i = 0; i < 500 && !store.hasRefusedReading(); i++) {
                Thread.sleep(10);
            }
            assertThat(store.hasRefusedReading()).isTrue();
            assertThat(ward.patient(PATIENT).session().now()).isBefore(later);

            store.comply();
            for (int i = 0; i < 500 && ward.patient(PATIENT).session().now().isBefore(later); i++) {
                Thread.sleep(10);
            }
            assertThat(ward.patient(PATIENT).session().now()).isEqualTo(later);
        }
    }

    @Test
    void should_take_nothing_when_it_is_not_open() {
        Ward ward = ward();
        ward.admit(Script.admission("p0"), List.of());
        ward.close();
        assertThatThrownBy(() -> ward.deliver(PATIENT, List.of(REFILL)))
                .isInstanceOfSatisfying(
                        WardException.class, e -> assertThat(e.reason()).isEqualTo(WardException.Cause.NOT_OPEN));
    }

    @Test
    void should_have_let_him_go_when_a_discharge_was_reported_as_failed_and_had_reached_the_disk() throws Exception {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            store.writeAndFail();
            assertThatThrownBy(() -> ward.discharge(PATIENT, List.of())).isInstanceOf(JournalException.class);
            store.comply();
            for (int i = 0; i < 500 && !ward.patients().isEmpty(); i++) {
                Thread.sleep(10);
            }
            assertThat(ward.patients()).isEmpty();
            ward.admit(Script.admission("p0"), List.of());
            ward.deliver(PATIENT, List.of(REFILL)).join();
            assertThat(store.rows).extracting(JournalRow::number).containsExactly(1L, 2L, 3L, 4L);
        }
        try (Ward again = Wards.open(reopened(), clock)) {
            assertThat(again.patient(PATIENT).number()).isEqualTo(4);
        }
    }

    @Test
    void should_let_him_go_when_a_discharge_is_asked_for_again_at_once() {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            store.writeAndFail();
            assertThatThrownBy(() -> ward.discharge(PATIENT, List.of())).isInstanceOf(JournalException.class);
            store.comply();
            try {
                ward.discharge(PATIENT, List.of());
            } catch (WardException e) {
                assertThat(e.reason()).isEqualTo(WardException.Cause.UNKNOWN_PATIENT);
            }
            assertThat(ward.patients()).isEmpty();
            assertThat(store.rows).hasSize(2);
        }
    }

    @Test
    void should_keep_him_and_what_reached_the_disk_when_a_discharge_failed_after_a_doubtful_write() {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            store.writeAndFail();
            assertThatThrownBy(() -> ward.deliver(PATIENT, List.of(REFILL)).join())
                    .hasCauseInstanceOf(JournalException.class);
            store.vanish();
            assertThatThrownBy(() -> ward.discharge(PATIENT, List.of())).isInstanceOf(JournalException.class);
            store.comply();

            assertThat(verdicts(ward.deliver(PATIENT, List.of(REFILL)).join()))
                    .singleElement()
                    .isInstanceOf(Verdict.Duplicate.class);
            ward.discharge(PATIENT, List.of());
            assertThat(store.rows).extracting(JournalRow::number).containsExactly(1L, 2L, 3L);
        }
    }

    private FailingStore reopened() {
        FailingStore reopened = new FailingStore();
        reopened.rows.addAll(store.rows);
        return reopened;
    }

    @Test
    void should_end_when_somebody_is_being_admitted_meanwhile() throws Exception {
        Ward ward = ward();
        ward.admit(Script.admission("p0"), List.of());
        store.hold();
        CompletableFuture<Reply> waits = ward.deliver(PATIENT, List.of(REFILL));
        List<CompletableFuture<Void>> coming = new ArrayList<>();
        coming.add(CompletableFuture.runAsync(() -> ward.admit(Script.admission("p1"), List.of())));
        Thread.sleep(300);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(ward::close);
        Thread.sleep(300);
        store.comply();
        closing.get(20, TimeUnit.SECONDS);
        waits.join();
        coming.forEach(CompletableFuture::join);
    }

    @Test
    void should_go_on_when_writing_ran_out_of_memory() throws Exception {
        try (Ward ward = ward()) {
            ward.admit(Script.admission("p0"), List.of());
            store.breakDown(new OutOfMemoryError("in a test"));
            CompletableFuture<Reply> refused = ward.deliver(PATIENT, List.of(REFILL));
            assertThatThrownBy(() -> refused.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(JournalException.class);
            assertThat(verdicts(ward.deliver(PATIENT, List.of(REFILL)).get(20, TimeUnit.SECONDS)))
                    .singleElement()
                    .isInstanceOf(Verdict.Accepted.class);
        }
    }

    @Test
    void should_have_him_when_it_tells_that_he_came() {
        List<String> heard = new CopyOnWriteArrayList<>();
        AtomicReference<Ward> here = new AtomicReference<>();
        WardListener listener = new WardListener() {
            @Override
            public void changed(BedState state, List<SessionOutput> outputs) {
                heard.add(here.get()
                        .patient(state.admission().patient())
                        .admission()
                        .bed());
            }

            @Override
            public void left(PatientId patient) {}
        };
        try (Ward ward = new Ward(Wards.RULES, store, clock, listener, fault -> {
            throw fault;
        })) {
            here.set(ward);
            ward.open();
            ward.admit(Script.admission("p0"), List.of());
            assertThat(heard).hasSize(1);
        }
        try (Ward again = new Ward(Wards.RULES, reopened(), clock, listener, fault -> {
            throw fault;
        })) {
            here.set(again);
            again.open();
            assertThat(heard).hasSize(2);
        }
    }
}
