package org.vasomotion.guidance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;

/// Law L1: a value gives the same entry in every unit in which it may be sent, for every row of the catalogue.
class UnitLawTest {

    @Test
    void should_give_the_same_entry_when_sent_in_any_accepted_unit() {
        for (Measurand measurand : StandardMeasurands.catalog().all()) {
            Seeded seeded = Seeded.of(measurand.id().hashCode());
            Interval plausible = measurand.plausible().value();
            for (Unit unit : measurand.acceptedUnits()) {
                for (int i = 0; i < 5; i++) {
                    double value = value(measurand, plausible, seeded);
                    String sent = new BigDecimal(sentIn(measurand, value, unit)).toPlainString();
                    Verdict verdict = intake(measurand, unit)
                            .receive(Timeline.of(Door.PATIENT), Door.STAY, Door.reading("item", sent, "as spelled"))
                            .verdict();

                    assertThat(verdict)
                            .as("%s %s %s; %s", measurand, sent, unit.code(), seeded.reproducer())
                            .isInstanceOf(Verdict.Accepted.class);
                    Observation taken = (Observation) ((Verdict.Accepted) verdict).entry();
                    assertThat(taken.value().unit()).isEqualTo(measurand.unit());
                    assertThat(taken.value().exact().value())
                            .as("%s %s %s; %s", measurand, sent, unit.code(), seeded.reproducer())
                            .isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
                }
            }
        }
    }

    /// Inside the range by a little, so that rounding on the way does not decide.
    private static double value(Measurand measurand, Interval plausible, Seeded seeded) {
        if (measurand.kind() instanceof MeasurandKind.Graded) {
            return plausible.low() + seeded.below((int) (plausible.high() - plausible.low()) + 1);
        }
        double share = seeded.between(0.01, 0.99);
        return plausible.low() + share * (plausible.high() - plausible.low());
    }

    private static double sentIn(Measurand measurand, double value, Unit unit) {
        Quantity canonical = Quantity.of(value, measurand.unit());
        return unit.dimension() == canonical.dimension()
                ? canonical.valueIn(unit)
                : measurand.analyte().orElseThrow().convert(canonical, unit).value();
    }

    private static Intake intake(Measurand measurand, Unit unit) {
        return new Intake(new SourceProfile(
                "ward",
                Map.of(
                        "item",
                        new ItemMeaning.Measures(
                                measurand,
                                measurand.methods().iterator().next(),
                                measurand.sites().iterator().next())),
                Map.of(new UnitSpelling("item", "as spelled"), unit),
                Map.of(),
                Door.UTC,
                Duration.ZERO,
                Acquisition.LIVE));
    }
}
