package org.vasomotion.guidance.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.BedsideFeed.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.concordance.Advised.Followed;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.contract.BedsideFeed;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.guidance.session.BedsideSession;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.SourceReading;

class ArchiveSessionTest {

    private static final List<Coverage> COMPLETE = List.of(
            BedsideFeed.complete(Coverage.Kind.FLUID_INPUT), BedsideFeed.complete(Coverage.Kind.VASOACTIVE_INFUSIONS));

    @Test
    void should_tell_known_refill_from_unknown_when_it_gets_too_old() {
        StayCourse course = run(
                List.of(),
                delivered(0, BedsideFeed.value("r", 0, "capillary-refill-time", "2", "s")),
                delivered(10, BedsideFeed.volume("f", 10, "sodium-chloride-0.9", "500", 20)),
                delivered(90, BedsideFeed.volume("g", 90, "sodium-chloride-0.9", "250", 10)),
                delivered(120, BedsideFeed.value("s", 120, "capillary-refill-time", "5", "s")));

        assertThat(course.refill(RefillStretch.State.NORMAL).toMinutes()).isEqualTo(60);
        assertThat(course.refill(RefillStretch.State.UNKNOWN).toMinutes()).isEqualTo(59);
        assertThat(course.onset()).isEmpty();
        assertThat(course.phases().stream().map(Phase::length).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofHours(2));
    }

    private static final List<SessionInput.Delivered> SHOCK = List.of(
            delivered(0, BedsideFeed.rate("n", 0, "norepinephrine", "0.2", "ug/kg/min")),
            delivered(5, BedsideFeed.value("l", 5, "lactate", "4", "mmol/L")),
            delivered(30, BedsideFeed.value("r", 30, "capillary-refill-time", "2", "s")),
            delivered(40, BedsideFeed.value("q", 40, "lactate", "3", "mmol/L")));

    private static ProtocolGraph andromeda() {
        return StandardProtocols.all().stream()
                .filter(each -> each.id().equals("andromeda-shock-2"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void should_move_the_same_ways_when_what_reached_a_session_is_taken_through_another() {
        ArchiveSession session = session(List.of(andromeda()));
        List<SessionInput> inputs = session.inputs(BedsideFeed.PATIENT, BedsideFeed.STAY, COMPLETE, SHOCK, at(120));
        BedsideSession again = new BedsideSession(session.rules(), BedsideFeed.PATIENT, BedsideFeed.STAY);
        List<SessionOutput.Moved> moves = new ArrayList<>();
        for (SessionInput input : inputs) {
            for (SessionOutput output : again.accept(input)) {
                if (output instanceof SessionOutput.Moved moved) {
                    moves.add(moved);
                }
            }
        }
        StayCourse course = session.run(BedsideFeed.PATIENT, BedsideFeed.STAY, COMPLETE, SHOCK, at(120));
        assertThat(moves).isNotEmpty().isEqualTo(course.moves());
        assertThat(inputs).contains(new SessionInput.Begun(at(5), "andromeda-shock-2"));
        assertThat(inputs.getLast()).isEqualTo(new SessionInput.Ticked(at(120)));
    }

    @Test
    void should_begin_protocols_at_onset_and_say_whether_the_like_was_done() {
        StayCourse course = run(List.of(andromeda()), SHOCK.toArray(SessionInput.Delivered[]::new));

        assertThat(course.onset()).containsExactly(at(5));
        assertThat(course.advised()).isNotEmpty();
        assertThat(course.advised().getFirst()).satisfies(asked -> {
            assertThat(asked.recommendation().action().orElseThrow()).isInstanceOf(Action.Measure.class);
            assertThat(asked.from()).isEqualTo(at(5));
            assertThat(asked.followed())
                    .as("capillary refill was measured 25 min later")
                    .isEqualTo(Followed.YES);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, FALSE, RESTORED",
        "TRUE, TRUE, DISSOCIATED",
        "FALSE, TRUE, SHOCK",
        "FALSE, FALSE, LOW_PRESSURE",
        "TRUE, UNKNOWN, SKIN_UNKNOWN",
        "UNKNOWN, TRUE, MACRO_UNKNOWN",
        "UNKNOWN, FALSE, MACRO_UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void should_tell_the_phase_when_macrocirculation_and_skin_are_seen(
            Truth macroAtTarget, Truth hypoperfused, Phase.Kind kind) {
        assertThat(Phase.kind(macroAtTarget, hypoperfused)).isEqualTo(kind);
    }

    private static SessionInput.Delivered delivered(double minutes, SourceReading reading) {
        return new SessionInput.Delivered(at(minutes), List.of(reading));
    }

    private static StayCourse run(List<ProtocolGraph> protocols, SessionInput.Delivered... deliveries) {
        return session(protocols).run(BedsideFeed.PATIENT, BedsideFeed.STAY, COMPLETE, List.of(deliveries), at(120));
    }

    private static ArchiveSession session(List<ProtocolGraph> protocols) {
        return new ArchiveSession(new SessionRules(
                BedsideFeed.INTAKE,
                StandardAssessment.all(),
                protocols,
                StandardLimits.all(),
                SessionRules.USUAL_LATENESS));
    }
}
