package org.vasomotion.cli.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.BedsideFeed.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.concordance.RefillStretch;
import org.vasomotion.guidance.concordance.StayCourse;
import org.vasomotion.guidance.contract.BedsideFeed;
import org.vasomotion.guidance.intake.Reception;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.timeline.Timeline;

class StayConcordanceTest {

    private static final Coverage FLUIDS = BedsideFeed.complete(Coverage.Kind.FLUID_INPUT);

    private static final Coverage INFUSIONS = BedsideFeed.complete(Coverage.Kind.VASOACTIVE_INFUSIONS);

    private static final SourceReading[] SHOCK = {
        BedsideFeed.rate("n", 0, "norepinephrine", "0.2", "ug/kg/min"),
        BedsideFeed.value("l", 5, "lactate", "4", "mmol/L"),
        BedsideFeed.value("end", 180, "heart-rate", "90", "/min")
    };

    private static final SourceReading[] FLUID_AT_NORMAL_REFILL = {
        BedsideFeed.value("r", 0, "capillary-refill-time", "2", "s"),
        BedsideFeed.volume("f", 10, "sodium-chloride-0.9", "500", 20),
        BedsideFeed.volume("g", 90, "sodium-chloride-0.9", "250", 10),
        BedsideFeed.volume("d", 20, "enteral-intake", "100", 10),
        BedsideFeed.value("s", 120, "capillary-refill-time", "5", "s"),
        BedsideFeed.value("end", 180, "heart-rate", "90", "/min")
    };

    @Test
    void should_count_advice_once_when_a_step_asks_for_the_same_thing_for_two_reasons() {
        StayConcordance stay = run(List.of(FLUIDS, INFUSIONS), SHOCK);

        assertThat(stay.course().advised())
                .as("the step after the first hour asks twice at once")
                .hasSizeGreaterThan(stay.advice().size());
        assertThat(stay.advice())
                .isNotEmpty()
                .extracting(advice -> advice.from() + advice.step() + advice.what())
                .doesNotHaveDuplicates();
        assertThat(stay.advice()).allSatisfy(advice -> {
            assertThat(advice.kind()).isEqualTo(AdviceKind.MEASURE);
            assertThat(advice.outcome()).isEqualTo(Outcome.NO);
            assertThat(advice.source()).isNotBlank();
        });
        int counted = CourseSummary.of(stay).advised().values().stream()
                .flatMap(outcomes -> outcomes.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(counted).isEqualTo(stay.advice().size());
    }

    @Test
    void should_tell_fluid_by_what_was_known_of_refill_when_it_ran() {
        StayConcordance stay = run(List.of(FLUIDS), FLUID_AT_NORMAL_REFILL);

        CourseSummary summary = CourseSummary.of(stay);

        assertThat(summary.fluidMl())
                .isEqualTo(Map.of(
                        RefillStretch.State.NORMAL,
                        500.0,
                        RefillStretch.State.UNKNOWN,
                        250.0,
                        RefillStretch.State.PROLONGED,
                        0.0));
        assertThat(summary.refillHours()).containsEntry(RefillStretch.State.NORMAL, 1.0);
        assertThat(summary.onset()).isEmpty();
    }

    @Test
    void should_say_nothing_of_fluid_when_none_is_recorded_and_the_source_is_not_complete() {
        StayConcordance stay = run(List.of(), FLUID_AT_NORMAL_REFILL);

        assertThat(CourseSummary.of(stay).fluidMl())
                .as("volumes that were charted stand; that nothing was charted says nothing")
                .containsOnlyKeys(RefillStretch.State.NORMAL, RefillStretch.State.UNKNOWN);
    }

    private static StayConcordance run(List<Coverage> coverages, SourceReading... readings) {
        ProtocolGraph protocol = StandardProtocols.all().stream()
                .filter(graph -> graph.id().equals("andromeda-shock-2"))
                .findFirst()
                .orElseThrow();
        List<SourceReading> all = new ArrayList<>(Arrays.asList(readings));
        StayCourse course = new StayGuidance(BedsideFeed.INTAKE, List.of(protocol))
                .run(BedsideFeed.PATIENT, BedsideFeed.STAY, coverages, all, at(180));
        Timeline record = Timeline.of(BedsideFeed.PATIENT);
        for (Coverage coverage : coverages) {
            record = record.with(coverage);
        }
        for (SourceReading reading : readings) {
            Reception reception = BedsideFeed.INTAKE.receive(record, BedsideFeed.STAY, reading);
            record = reception.timeline();
        }
        return StayConcordance.of(course, record.asOf(at(180)));
    }
}
