package org.vasomotion.guidance.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.safety.FluidVolumeLimit;
import org.vasomotion.guidance.safety.Verdict;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

class BolusVolumeTest {

    private static final Citation TEST = Citation.proposal("a test");
    private static final Cited<Duration> HOUR = new Cited<>(Duration.ofHours(1), TEST);

    private static Cited<Quantity> volume(double value, Unit unit) {
        return new Cited<>(Quantity.of(value, unit), TEST);
    }

    private static Action.FluidBolus bolus(double value, Unit unit) {
        return new Action.FluidBolus("bolus", DrugRole.CRYSTALLOID, volume(value, unit), HOUR);
    }

    private static TimelineBuilder weighing(double kilograms) {
        return patient().at(0).observe(PatientProperties.BODY_WEIGHT, kilograms);
    }

    private static Interval millilitres(Reading reading) {
        return ((Reading.Of) reading).explanation().value();
    }

    @Test
    void should_be_the_volume_itself_when_it_is_not_per_weight() {
        Reading reading = BolusVolume.inMillilitres(
                volume(0.5, Unit.LITRE), patient().at(0).view());

        assertThat(millilitres(reading)).isEqualTo(Interval.exactly(500, Unit.MILLILITRE));
    }

    @Test
    void should_grow_with_the_patient_when_it_is_per_weight() {
        Reading reading = BolusVolume.inMillilitres(
                volume(10, Unit.MILLILITRE_PER_KILOGRAM), weighing(82).view());

        assertThat(millilitres(reading)).isEqualTo(Interval.exactly(820, Unit.MILLILITRE));
    }

    @Test
    void should_ask_for_the_weight_when_nobody_weighed_the_patient() {
        Reading reading = BolusVolume.inMillilitres(
                volume(10, Unit.MILLILITRE_PER_KILOGRAM), patient().at(0).view());

        assertThat(reading).isInstanceOf(Reading.Missing.class);
    }

    @Test
    void should_refuse_when_it_is_no_volume() {
        assertThatThrownBy(() -> bolus(10, Unit.MILLILITRE_PER_HOUR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_count_as_given_when_the_record_shows_four_fifths_for_this_weight() {
        ProtocolState state = new ProtocolState(
                "s", Map.of("step-entered", TimelineBuilder.ADMISSION), Map.of(), Map.of(), List.of());
        Action bolus = bolus(10, Unit.MILLILITRE_PER_KILOGRAM);
        TimelineBuilder given =
                weighing(80).at(5).give(Fluids.BALANCED_CRYSTALLOID, 640).at(10);
        TimelineBuilder less =
                weighing(80).at(5).give(Fluids.BALANCED_CRYSTALLOID, 639).at(10);

        assertThat(GivenSince.isCarriedOut(bolus, given.view(), state)).isTrue();
        assertThat(GivenSince.isCarriedOut(bolus, less.view(), state)).isFalse();
    }

    @Test
    void should_be_lessened_in_its_own_unit_when_the_patient_is_heavy() {
        Verdict verdict = FluidVolumeLimit.hard()
                .review(
                        bolus(30, Unit.MILLILITRE_PER_KILOGRAM),
                        StandardAssessment.all().assess(weighing(120).view()));

        assertThat(((Action.FluidBolus) ((Verdict.Reduced) verdict).to())
                        .volume()
                        .value())
                .isEqualTo(Quantity.of(25, Unit.MILLILITRE_PER_KILOGRAM));
    }

    @Test
    void should_be_withheld_when_no_weight_bounds_it() {
        Verdict verdict = FluidVolumeLimit.hard()
                .review(
                        bolus(10, Unit.MILLILITRE_PER_KILOGRAM),
                        StandardAssessment.all().assess(patient().at(0).view()));

        assertThat(verdict).isInstanceOf(Verdict.Withheld.class);
    }
}
