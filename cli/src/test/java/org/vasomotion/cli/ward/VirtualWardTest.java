package org.vasomotion.cli.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.cli.Served;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.server.http.Companions;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.journal.SqliteJournal;
import org.vasomotion.server.ward.BedState;
import org.vasomotion.server.ward.Happening;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.trials.clinician.Delay;
import org.vasomotion.trials.clinician.Habits;

/// The virtual ward with time in the hand of the test.
class VirtualWardTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration STEP = Duration.ofSeconds(30);

    @TempDir
    private Path folder = Path.of("");

    /// A ward that lives when it is told to.
    private static final class Living implements AutoCloseable {
        final WardTime time = new WardTime(EIGHT, 30);
        final Served served;
        final VirtualWard ward;

        Living(JournalStore store, int patients, Habits habits) {
            served = new Served(store, time, new Companions("0", "test", time, null, null));
            Arrivals arrivals = new Arrivals(1);
            ward = new VirtualWard(served.service().ward(), time, arrivals, patients, 1, habits);
            ward.open(arrivals.all(0, patients));
        }

        void live(Duration span) {
            Instant end = time.instant().plus(span);
            while (time.instant().isBefore(end)) {
                ward.liveTo(time.instant().plus(STEP));
            }
        }

        List<BedState> patients() {
            return served.service().ward().patients();
        }

        /// What was said and is known, in words.
        List<String> story() {
            return patients().stream()
                    .map(state -> state.admission().patient() + " "
                            + state.session().record().size() + " "
                            + state.history().happenings() + " "
                            + state.session().book().open())
                    .toList();
        }

        @Override
        public void close() {
            served.close();
        }
    }

    /// Measures what he is asked for and leaves treatment to others.
    private static Habits measuring() {
        Habits usual = Habits.usual();
        Delay never = new Delay(Duration.ofDays(30), 0);
        return new Habits(0, 0, never, new Delay(Duration.ofMinutes(1), 0), usual.pressure(), usual.titratesEvery());
    }

    @Test
    void should_advise_and_treat_and_do_the_same_again() {
        List<String> once;
        try (Living ward = new Living(SqliteJournal.open(folder.resolve("a")), 3, Habits.usual())) {
            ward.live(Duration.ofHours(2));
            once = ward.story();

            assertThat(ward.patients()).hasSize(3).allSatisfy(state -> {
                assertThat(state.session().account().accepted()).isGreaterThan(1000);
                assertThat(state.history().putAside()).isEmpty();
                assertThat(state.session().course().runs()).hasSize(1);
                assertThat(state.history().happenings()).anyMatch(Happening.Issued.class::isInstance);
            });
            assertThat(ward.ward.patients().therapies().rate(0, 0))
                    .as("norepinephrine")
                    .isPositive();
        }
        try (Living ward = new Living(SqliteJournal.open(folder.resolve("b")), 3, Habits.usual())) {
            ward.live(Duration.ofHours(2));

            assertThat(ward.story()).isEqualTo(once);
        }
    }

    /// ANDROMEDA-SHOCK-2 ends six hours after it began.
    @Test
    void should_begin_the_next_protocol_when_one_has_ended() {
        try (Living ward = new Living(SqliteJournal.open(folder), 1, Habits.usual())) {
            ward.live(Duration.ofHours(7));

            assertThat(ward.patients().getFirst().session().course().runs())
                    .extracting(run -> run.graph().id())
                    .containsExactly("andromeda-shock-2", "andromeda-shock-crt");
        }
    }

    @Test
    void should_carry_out_what_a_user_accepts_and_not_what_he_overrides() {
        try (Living ward = new Living(SqliteJournal.open(folder), 6, measuring())) {
            BedState first = waitForBolus(ward, Optional.empty());
            assertThat(crystalloid(ward, first)).isZero();
            answer(ward, first, "accept", "{}");
            ward.live(STEP);
            assertThat(crystalloid(ward, first)).as("mL/min, at once").isPositive();

            BedState other =
                    waitForBolus(ward, Optional.of(first.admission().patient().value()));
            answer(ward, other, "override", "{\"reason\": \"disagree\"}");
            ward.live(STEP);
            assertThat(crystalloid(ward, other)).isZero();
        }
    }

    private static void answer(Living ward, BedState state, String how, String body) {
        String path = "/api/patients/" + state.admission().patient() + "/recommendations/"
                + bolus(state).orElseThrow().id().number() + "/" + how;
        assertThat(ward.served.post(path, body).status()).isEqualTo(200);
    }

    /// Somebody else than the one named who is advised to be given fluid.
    private static BedState waitForBolus(Living ward, Optional<String> notHim) {
        for (int i = 0; i < 6 * 60; i++) {
            for (BedState state : ward.patients()) {
                boolean isHim =
                        notHim.equals(Optional.of(state.admission().patient().value()));
                if (!isHim && bolus(state).isPresent()) {
                    return state;
                }
            }
            ward.live(Duration.ofMinutes(1));
        }
        throw new AssertionError("nobody is advised to be given fluid in six hours");
    }

    private static Optional<Recommendation> bolus(BedState state) {
        return state.session().book().open().stream()
                .filter(each -> each.action().orElse(null) instanceof Action.FluidBolus)
                .findFirst();
    }

    private static double crystalloid(Living ward, BedState state) {
        int lane = Integer.parseInt(state.admission().bed()) - 1;
        return ward.ward.patients().therapies().rate(lane, Treatment.CRYSTALLOID);
    }

    @Test
    void should_wait_for_the_disk_and_lose_nothing() {
        List<String> undisturbed;
        try (Living ward = new Living(SqliteJournal.open(folder.resolve("c")), 2, Habits.usual())) {
            ward.live(Duration.ofMinutes(30));
            undisturbed = ward.story();
        }
        SwitchedStore store = new SwitchedStore(folder.resolve("d"));
        try (Living ward = new Living(store, 2, Habits.usual())) {
            ward.live(Duration.ofMinutes(10));
            Instant before = ward.time.instant();
            store.failing.set(5);
            ward.live(STEP);
            assertThat(store.failed.get()).isEqualTo(5);
            assertThat(ward.time.instant()).isEqualTo(before.plus(STEP));
            ward.live(Duration.ofMinutes(20).minus(STEP));

            assertThat(ward.story()).isEqualTo(undisturbed);
        }
    }

    @Test
    void should_let_another_come_when_a_patient_has_died() {
        try (Living ward = new Living(SqliteJournal.open(folder), 2, Habits.usual())) {
            ward.ward.patients().therapies().give(1, Treatment.BLEEDING, 400);
            ward.live(Duration.ofMinutes(30));
            assertThat(ward.ward.patients().isDead(1)).isTrue();
            assertThat(ward.patients())
                    .extracting(state -> state.admission().patient().value())
                    .containsExactly("v1", "v2");
            ward.live(Duration.ofMinutes(70));

            assertThat(ward.patients())
                    .extracting(state -> state.admission().patient().value())
                    .containsExactly("v1", "v3");
            assertThat(ward.ward.patients().isDead(1)).isFalse();
        }
    }

    @Test
    void should_let_a_page_change_the_speed_and_refuse_what_is_none() {
        try (Living ward = new Living(SqliteJournal.open(folder), 1, Habits.usual())) {
            Served.Answer answer = ward.served.put("/api/demo/clock", "{\"speed\": 0}");

            assertThat(answer.json().path("clock").path("paused").asBoolean()).isTrue();
            assertThat(ward.time.speed()).isZero();
            for (String bad : List.of("601", "-1", "\"NaN\"", "null")) {
                assertThat(ward.served
                                .put("/api/demo/clock", "{\"speed\": " + bad + "}")
                                .status())
                        .as(bad)
                        .isEqualTo(400);
            }
            assertThat(ward.served.put("/api/demo/clock", "{\"speed\": NaN}").status())
                    .isEqualTo(400);
            assertThat(ward.time.speed()).isZero();
        }
    }
}
