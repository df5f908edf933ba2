package org.vasomotion.model.measurand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.model.contract.MeasurandCatalogContract;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

class StandardMeasurandsTest extends MeasurandCatalogContract {

    @Override
    protected MeasurandCatalog catalog() {
        return StandardMeasurands.catalog();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heart-rate",
                "systolic-arterial-pressure",
                "diastolic-arterial-pressure",
                "mean-arterial-pressure",
                "central-venous-pressure",
                "cardiac-output",
                "cardiac-index",
                "stroke-volume",
                "stroke-volume-index",
                "stroke-volume-variation",
                "pulse-pressure-variation",
                "pulmonary-artery-occlusion-pressure",
                "respiratory-rate",
                "peripheral-oxygen-saturation",
                "positive-end-expiratory-pressure",
                "inspired-oxygen-fraction",
                "intra-abdominal-pressure",
                "extravascular-lung-water-index",
                "capillary-refill-time",
                "knee-capillary-refill-time",
                "video-capillary-refill-time",
                "mottling-score",
                "skin-mottling",
                "skin-temperature-grade",
                "core-temperature",
                "toe-temperature",
                "forearm-temperature",
                "fingertip-temperature",
                "peripheral-perfusion-index",
                "lactate",
                "pyruvate",
                "arterial-ph",
                "arterial-carbon-dioxide-tension",
                "arterial-oxygen-tension",
                "arterial-oxygen-saturation",
                "central-venous-ph",
                "central-venous-carbon-dioxide-tension",
                "central-venous-oxygen-tension",
                "central-venous-oxygen-saturation",
                "mixed-venous-ph",
                "mixed-venous-carbon-dioxide-tension",
                "mixed-venous-oxygen-tension",
                "mixed-venous-oxygen-saturation",
                "hemoglobin",
                "hematocrit",
                "platelet-count",
                "bilirubin",
                "creatinine",
                "albumin-concentration",
                "glasgow-coma-scale-eye",
                "glasgow-coma-scale-verbal",
                "glasgow-coma-scale-motor",
                "glasgow-coma-scale",
                "body-weight",
                "body-height",
                "age",
                "urine-volume",
                "other-output-volume",
                "total-vessel-density",
                "perfused-vessel-density",
                "functional-capillary-density",
                "proportion-of-perfused-vessels",
                "microvascular-flow-index",
                "flow-heterogeneity-index",
                "de-backer-score",
                "red-blood-cell-velocity",
                "tissue-red-blood-cell-perfusion",
                "automated-microcirculation-index",
                "microcirculation-image-quality-score",
                "tissue-oxygen-saturation",
                "reperfusion-slope",
                "desaturation-slope",
                "indocyanine-green-plasma-disappearance-rate",
                "gastric-carbon-dioxide-gap",
                "syndecan-1",
                "perfused-boundary-region",
                "left-ventricular-fractional-area-change",
                "left-ventricular-outflow-tract-velocity-time-integral",
                "right-to-left-ventricular-area-ratio",
                "inferior-vena-cava-diameter",
                "lung-b-lines"
            })
    void should_hold_the_row_when_the_dossier_lists_the_variable(String id) {
        assertThat(catalog().find(id)).map(Measurand::id).contains(id);
    }

    @Test
    void should_keep_a_cuff_value_longer_than_a_line_value_when_sent_live() {
        Measurand pressure = MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

        assertThat(pressure.ageLimit(Method.ARTERIAL_LINE).live()).isEqualTo(Duration.ofMinutes(1));
        assertThat(pressure.ageLimit(Method.CUFF).live()).isEqualTo(Duration.ofMinutes(15));
        assertThat(pressure.ageLimit(Method.UNSPECIFIED).live()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void should_keep_true_hypothermia_when_it_screens_temperatures() {
        Measurand core = PeripheralSigns.CORE_TEMPERATURE;

        assertThat(core.plausible().value().contains(Quantity.of(14.2, Unit.CELSIUS)))
                .isTrue();
        assertThat(core.plausible().value().contains(Quantity.of(98.6, Unit.FAHRENHEIT)))
                .isTrue();
        assertThat(core.plausible().value().contains(Quantity.of(98.6, Unit.CELSIUS)))
                .isFalse();
    }

    @Test
    void should_hold_settings_and_accrue_volumes_when_it_says_how_values_stand() {
        assertThat(Ventilation.INSPIRED_OXYGEN_FRACTION.hold()).isEqualTo(HoldPolicy.SUSTAINED);
        assertThat(PatientProperties.BODY_WEIGHT.hold()).isEqualTo(HoldPolicy.SUSTAINED);
        assertThat(FluidVolumes.URINE_VOLUME.hold()).isEqualTo(HoldPolicy.ACCRUED);
        assertThat(Metabolism.LACTATE.hold()).isEqualTo(HoldPolicy.SAMPLED);
    }

    @Test
    void should_keep_central_and_mixed_venous_saturation_apart_when_codes_are_assigned() {
        assertThat(BloodGases.MIXED_VENOUS_OXYGEN_SATURATION.codes())
                .extracting(Code::value)
                .contains("19224-5");
        assertThat(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION.codes()).isEmpty();
    }
}
