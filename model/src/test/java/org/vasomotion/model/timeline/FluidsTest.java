package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.dose;
import static org.vasomotion.model.timeline.Ward.infusion;
import static org.vasomotion.model.timeline.Ward.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// How much ran in within a window.
class FluidsTest {

    private static final Drug SALINE = Fluids.SODIUM_CHLORIDE_0_9;
    private static final Drug ALBUMIN = Fluids.ALBUMIN_5;
    private static final double MILLILITRE = 1e-6;

    @ParameterizedTest
    @CsvSource({"0,60,600", "0,30,300", "30,90,300", "15,45,300", "-60,0,0", "60,120,0", "-10,100,600", "10,10,0"})
    void should_take_the_even_part_when_a_dose_crosses_the_window(double from, double until, double millilitres) {
        Timeline record = record(dose("a", SALINE, 600, 0, 60));

        assertThat(total(record, at(from), at(until))).isCloseTo(millilitres, within(MILLILITRE));
    }

    @Test
    void should_count_a_push_once_when_windows_meet_at_its_time() {
        Timeline record = record(dose("a", SALINE, 250, 10, 10));

        assertThat(total(record, at(0), at(10))).isEqualTo(250);
        assertThat(total(record, at(10), at(20))).isZero();
        assertThat(total(record, at(0), at(10).minusNanos(1))).isZero();
    }

    @Test
    void should_count_fully_when_a_dose_takes_less_than_a_millisecond() {
        Administration quick = new Administration.Dose(
                Ward.id("a"),
                0,
                SALINE,
                Quantity.of(100, Unit.MILLILITRE),
                at(0),
                at(0).plusNanos(500),
                at(0),
                Acquisition.CHARTED,
                Ward.BY_HAND);

        assertThat(total(record(quick), at(-1), at(1))).isCloseTo(100, within(MILLILITRE));
    }

    @Test
    void should_name_the_administration_and_its_part_when_asked() {
        Administration first = dose("a", SALINE, 600, 0, 60);
        Administration second = dose("b", ALBUMIN, 100, 20, 20);
        List<GivenVolume> given = record(second, first).asOf(at(90)).fluidsDuring(at(0), at(30));

        assertThat(given)
                .containsExactly(
                        new GivenVolume(first, Quantity.of(300, Unit.MILLILITRE), at(60)),
                        new GivenVolume(second, Quantity.of(100, Unit.MILLILITRE), at(20)));
    }

    @Test
    void should_see_nothing_after_the_views_own_time() {
        Timeline record = record(dose("a", SALINE, 600, 0, 60), dose("b", SALINE, 100, 50, 50));

        assertThat(volume(record.asOf(at(30)).fluidsDuring(at(0), at(60)))).isCloseTo(300, within(MILLILITRE));
    }

    @Test
    void should_integrate_the_rate_when_a_fluid_runs_by_the_hour() {
        Timeline record = record(infusion("a", 0, SALINE, 120, 0, new Ending.At(at(90)), 0));

        assertThat(total(record, at(0), at(300))).isCloseTo(180, within(MILLILITRE));
        assertThat(total(record, at(60), at(75))).isCloseTo(30, within(MILLILITRE));
    }

    @Test
    void should_end_a_charted_rate_when_the_next_is_charted() {
        Timeline record = record(
                infusion("a", 0, SALINE, 120, 0, new Ending.NextRate(), 0),
                infusion("other", 0, ALBUMIN, 60, 30, new Ending.At(at(60)), 30),
                dose("d", SALINE, 10, 40, 40),
                infusion("b", 0, SALINE, 0, 60, new Ending.NextRate(), 60));

        assertThat(total(record, at(0), at(600))).isCloseTo(120 + 30 + 10, within(MILLILITRE));
        assertThat(record.asOf(at(600)).fluidsDuring(at(0), at(600)))
                .as("a rate of zero gives nothing to name")
                .hasSize(3);
    }

    @Test
    void should_end_a_charted_rate_when_it_no_longer_stands() {
        Timeline record = record(
                infusion("a", 0, SALINE, 60, 0, new Ending.NextRate(), 0),
                infusion("b", 0, SALINE, 60, 300, new Ending.NextRate(), 300));

        assertThat(total(record, at(0), at(300))).isCloseTo(135, within(MILLILITRE));
        assertThat(total(record, at(0), at(900))).isCloseTo(270, within(MILLILITRE));
        assertThat(total(record(infusion("a", 0, SALINE, 60, 0, new Ending.NextRate(), 0)), at(0), at(900)))
                .isCloseTo(135, within(MILLILITRE));
    }

    @Test
    void should_run_up_to_its_limit_when_the_next_rate_comes_exactly_then() {
        Timeline record = record(
                infusion("a", 0, SALINE, 60, 0, new Ending.NextRate(), 0),
                infusion("b", 0, SALINE, 0, 135, new Ending.NextRate(), 135));

        assertThat(total(record, at(0), at(900))).isCloseTo(135, within(MILLILITRE));
    }

    @Test
    void should_not_end_a_charted_rate_when_the_next_one_is_not_known_or_retracted() {
        Timeline record = record(
                infusion("a", 0, SALINE, 60, 0, new Ending.NextRate(), 0),
                infusion("b", 0, SALINE, 0, 60, new Ending.NextRate(), 60),
                Ward.retraction("b", 0, 90));

        assertThat(volume(record.asOf(at(120), at(80)).fluidsDuring(at(0), at(120))))
                .isCloseTo(60, within(MILLILITRE));
        assertThat(volume(record.asOf(at(120), at(90)).fluidsDuring(at(0), at(120))))
                .isCloseTo(120, within(MILLILITRE));
    }

    @Test
    void should_count_what_ran_in_lately_when_a_fluid_runs_for_days() {
        Timeline record = record(
                infusion("a", 0, Fluids.PARENTERAL_NUTRITION, 60, 0, new Ending.At(at(20 * 1440)), 0),
                dose("b", SALINE, 14_400, 0, 10 * 1440));

        assertThat(total(record, at(9 * 1440), at(10 * 1440))).isCloseTo(1440 + 1440, within(MILLILITRE));
        assertThat(total(record, at(19 * 1440), at(30 * 1440))).isCloseTo(1440, within(MILLILITRE));
    }

    @Test
    void should_count_from_the_beginning_when_the_window_has_none() {
        Timeline record = record(dose("a", SALINE, 600, 0, 60), dose("b", SALINE, 5, -9e6, -9e6));

        assertThat(volume(record.asOf(at(60)).fluidsDuring(Instant.MIN, Instant.MAX)))
                .isCloseTo(605, within(MILLILITRE));
    }

    @Test
    void should_name_when_giving_ends_when_rates_follow_each_other() {
        Timeline record = record(
                infusion("a", 0, SALINE, 60, 0, new Ending.NextRate(), 0),
                infusion("b", 0, SALINE, 60, 30, new Ending.NextRate(), 30),
                infusion("c", 0, ALBUMIN, 60, 40, new Ending.At(at(50)), 40));

        assertThat(record.asOf(at(60)).fluidsDuring(at(0), at(60)))
                .extracting(GivenVolume::end)
                .containsExactly(at(30), at(165), at(50));
        assertThat(record.asOf(at(29)).nextFluid()).isEqualTo(at(30));
        assertThat(record.asOf(at(40)).nextFluid()).isEqualTo(at(40));
        assertThat(record.asOf(at(40).plusNanos(1)).nextFluid()).isEqualTo(Instant.MAX);
        assertThat(record(dose("p", SALINE, 100, 40, 40)).asOf(at(40)).nextFluid())
                .as("a push is over at once")
                .isEqualTo(Instant.MAX);
    }

    @Test
    void should_add_no_volume_when_a_drug_is_given_by_mass() {
        Timeline record = record(Ward.stated("n", 0, 60, 5), dose("d", Vasopressors.EPINEPHRINE, 1, 0, 0));

        assertThat(record.asOf(at(60)).fluidsDuring(at(-1), at(60))).isEmpty();
    }

    @Test
    void should_sum_to_the_whole_when_any_window_is_split() {
        for (int run = 0; run < 60; run++) {
            Seeded seeded = Seeded.of(1000 + run);
            Timeline record = record(randomFluids(seeded));
            double first = seeded.between(-100, 500);
            double last = first + seeded.between(0, 900);
            double cut = seeded.between(first, last + 1e-9);

            assertThat(total(record, at(first), at(cut)) + total(record, at(cut), at(last)))
                    .as("cut at %s; %s", cut, seeded.reproducer())
                    .isCloseTo(total(record, at(first), at(last)), within(MILLILITRE));
        }
    }

    private static List<Administration> randomFluids(Seeded seeded) {
        List<Administration> fluids = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            double start = seeded.below(600);
            double end = start + seeded.below(3) * seeded.between(0.0001, 300);
            Drug fluid = seeded.oneOf(List.of(SALINE, ALBUMIN));
            fluids.add(
                    switch (seeded.below(3)) {
                        case 0 -> dose("m" + i, fluid, seeded.between(0, 1000), start, end);
                        case 1 ->
                            infusion("m" + i, 0, fluid, seeded.between(0, 500), start, new Ending.At(at(end)), start);
                        default ->
                            infusion("m" + i, 0, fluid, seeded.between(0, 500), start, new Ending.NextRate(), start);
                    });
        }
        return fluids;
    }

    private static double total(Timeline record, Instant from, Instant until) {
        return volume(record.asOf(Instant.MAX).fluidsDuring(from, until));
    }

    private static double volume(List<GivenVolume> parts) {
        return parts.stream()
                .mapToDouble(part -> part.volume().valueIn(Unit.MILLILITRE))
                .sum();
    }
}
