package org.vasomotion.guidance.index.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_TENSION;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.OrganFunction.BILIRUBIN;
import static org.vasomotion.model.measurand.OrganFunction.CREATININE;
import static org.vasomotion.model.measurand.OrganFunction.GLASGOW_COMA_SCALE;
import static org.vasomotion.model.measurand.OrganFunction.PLATELET_COUNT;
import static org.vasomotion.model.measurand.Ventilation.INSPIRED_OXYGEN_FRACTION;
import static org.vasomotion.model.measurand.Ventilation.POSITIVE_END_EXPIRATORY_PRESSURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class Sofa1996Test extends BaseIndexContract {

    @Override
    public Index instance() {
        return new Sofa1996();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        wellOrIll(390, 160, 1.0, 75, 0, 15, 1.0),
                        1,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: only the oxygenation ratio, 390, scores"),
                new WorkedExample(
                        wellOrIll(150, 45, 3.0, 80, 0.2, 9, 3.6),
                        18,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: 3 + 3 + 2 + 4 + 3 + 3"));
    }

    @Override
    public boolean readsWindows() {
        return true;
    }

    @Test
    void should_add_the_components_when_all_are_known() {
        IndexValue value =
                instance().evaluate(wellOrIll(150, 45, 3.0, 80, 0.2, 9, 3.6).view());

        assertThat(((IndexValue.Known) value).explanation().details())
                .extracting(part -> part.value().exact().value())
                .containsExactly(3d, 3d, 2d, 4d, 3d, 3d);
    }

    @Test
    void should_say_at_least_when_a_component_is_missing() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(60)
                        .observe(PLATELET_COUNT, 45)
                        .observe(GLASGOW_COMA_SCALE, 9)
                        .view());

        assertThat(value).isInstanceOfSatisfying(IndexValue.Bounded.class, bounded -> {
            assertThat(bounded.range()).isEqualTo(Interval.of(6, 22, Unit.SCORE_POINT));
            assertThat(bounded.gaps()).contains(new Gap.NeverMeasured(BILIRUBIN, List.of()));
        });
    }

    @Test
    void should_be_as_old_and_as_open_as_its_component_when_that_one_is_bounded() {
        TimelineBuilder patient = TimelineBuilder.patient()
                .observe(INSPIRED_OXYGEN_FRACTION, 50)
                .at(60)
                .observe(ARTERIAL_OXYGEN_TENSION, 45);
        IndexValue value = instance()
                .evaluate(patient.copy().at(120).observe(PLATELET_COUNT, 45).view());

        assertThat(value).isInstanceOfSatisfying(IndexValue.Bounded.class, bounded -> {
            assertThat(bounded.observedAt()).isEqualTo(patient.now());
            assertThat(bounded.gaps()).contains(new Gap.NeverMeasured(POSITIVE_END_EXPIRATORY_PRESSURE, List.of()));
        });
    }

    @Test
    void should_be_unknown_when_no_component_is_known() {
        assertThat(instance().evaluate(TimelineBuilder.patient().at(60).view())).isInstanceOf(IndexValue.Unknown.class);
    }

    private static TimelineBuilder wellOrIll(
            double ratio,
            double platelets,
            double bilirubin,
            double meanPressure,
            double norepinephrine,
            double comaScale,
            double creatinine) {
        TimelineBuilder patient = TimelineBuilder.patient()
                .covered(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 10_000)
                .at(30)
                .observe(INSPIRED_OXYGEN_FRACTION, 50)
                .observe(POSITIVE_END_EXPIRATORY_PRESSURE, 8)
                .at(60)
                .observe(ARTERIAL_OXYGEN_TENSION, ratio / 2)
                .observe(PLATELET_COUNT, platelets)
                .observe(BILIRUBIN, bilirubin)
                .observe(MEAN_ARTERIAL_PRESSURE, meanPressure)
                .observe(GLASGOW_COMA_SCALE, comaScale)
                .observe(CREATININE, creatinine)
                .observe(URINE_VOLUME, 600);
        return norepinephrine > 0
                ? patient.infuse(NOREPINEPHRINE, norepinephrine, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                : patient;
    }
}
