package org.vasomotion.guidance.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.contract.BedsideFeed;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.SourceReading;

/// A session that forgets says what one that remembers everything says.
class RetentionTest {

    private static final String PROTOCOL = "andromeda-shock-2";
    private static final int SHIFTS = 3;
    private static final int MINUTES = 12 * 60;

    @Test
    void should_say_the_same_when_what_nobody_asks_for_is_forgotten() {
        for (int seed = 0; seed < SHIFTS; seed++) {
            Feeding forgetful = new Feeding(rules());
            Feeding remembering = new Feeding(rules().rememberingEverything());
            for (SessionInput input : shift(Seeded.of(seed))) {
                assertThat(forgetful.tell(input)).as("seed %d, %s", seed, input).isEqualTo(remembering.tell(input));
            }
            int kept = forgetful.session.state().record().size();
            int all = remembering.session.state().record().size();
            assertThat(kept).as("entries kept of %d", all).isLessThan(all * 6 / 10);
        }
    }

    @Test
    void should_keep_a_baseline_when_a_finding_compares_with_an_earlier_value() {
        Retention retention = rules().retention();

        assertThat(retention.lookBacks().get(Metabolism.LACTATE)).isGreaterThanOrEqualTo(Duration.ofHours(8));
        assertThat(retention.lookBacks().get(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE))
                .as("the lowest of an hour")
                .isGreaterThanOrEqualTo(Duration.ofHours(1));
        assertThat(retention.lookBacks().get(MacroHemodynamics.HEART_RATE)).isEqualTo(Duration.ZERO);
    }

    private static SessionRules rules() {
        return new SessionRules(
                BedsideFeed.INTAKE,
                StandardAssessment.all(),
                StandardProtocols.all().stream()
                        .filter(graph -> graph.id().equals(PROTOCOL))
                        .toList(),
                StandardLimits.all(),
                SessionRules.USUAL_LATENESS);
    }

    /// A monitor that speaks every minute and sometimes late, a cuff, refills and lactates.
    private static List<SessionInput> shift(Seeded seeded) {
        List<SessionInput> shift = new ArrayList<>();
        for (Coverage.Kind kind : Coverage.Kind.values()) {
            shift.add(new SessionInput.Declared(BedsideFeed.at(0), BedsideFeed.complete(kind)));
        }
        shift.add(deliver(0, "norepinephrine", "0.3", "ug/kg/min", seeded));
        shift.add(deliver(0, "body-weight", "70", "kg", seeded));
        shift.add(new SessionInput.Begun(BedsideFeed.at(1), PROTOCOL));
        for (int minute = 1; minute < MINUTES; minute++) {
            shift.add(deliver(minute, "heart-rate", "" + (80 + seeded.below(40)), "/min", seeded));
            shift.add(deliver(minute, "mean-arterial-pressure", "" + (62 + seeded.below(12)), "mm[Hg]", seeded));
            shift.add(deliver(minute, "diastolic-arterial-pressure", "" + (42 + seeded.below(20)), "mm[Hg]", seeded));
            if (minute % 30 == 7) {
                String refill = seeded.oneOf(List.of("2.1", "3.4", "5"));
                shift.add(deliver(minute, "capillary-refill-time", refill, "s", seeded));
            }
            if (minute % 120 == 50) {
                shift.add(deliver(minute, "lactate", "" + (2 + seeded.below(3)), "mmol/L", seeded));
            }
        }
        return shift;
    }

    private static SessionInput deliver(int minute, String item, String value, String unit, Seeded seeded) {
        int late = seeded.below(200) == 0 ? seeded.below(180) : 0;
        String message = item + "@" + minute;
        SourceReading reading = item.equals("norepinephrine")
                ? BedsideFeed.rate(message, minute, item, value, unit)
                : BedsideFeed.value(message, Math.max(0, minute - late), item, value, unit);
        return new SessionInput.Delivered(BedsideFeed.at(minute), List.of(reading));
    }
}
