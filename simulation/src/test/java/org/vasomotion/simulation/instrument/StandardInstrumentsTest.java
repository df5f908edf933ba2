package org.vasomotion.simulation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.simulation.instrument.WatchedStay.at;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.solver.VirtualPatients;

class StandardInstrumentsTest {

    private static final WatchedStay SICK = WatchedStay.of(0.9, 48);
    private static final WatchedStay WELL = WatchedStay.of(0, 48);

    private static final Map<String, MeasuredItem> ITEMS =
            StandardInstruments.items().stream().collect(Collectors.toMap(MeasuredItem::code, Function.identity()));
    private static final Map<String, Drug> DRUGS =
            StandardInstruments.drugs().stream().collect(Collectors.toMap(Drug::id, Function.identity()));

    @Test
    void should_send_the_same_bytes_when_lane_and_company_differ() {
        WatchedStay among = WatchedStay.of(3, 9, 0.9, 12, BedsidePlan.usual(), _ -> {});
        WatchedStay alone = WatchedStay.of(0, 0, 0.9, 12, BedsidePlan.usual(), _ -> {});

        assertThat(among.readings()).isEqualTo(alone.readings());
        assertThat(WatchedStay.of(0.9, 12).readings()).isEqualTo(alone.readings());
    }

    /// A message's number counts those before it: all else is the same.
    private record Shown(String item, String value, SourceTime at, SourceTime received) {

        static List<Shown> of(List<SourceReading> readings) {
            return readings.stream()
                    .map(each -> new Shown(each.item(), each.value(), each.start(), each.received()))
                    .toList();
        }
    }

    @Test
    void should_show_the_same_of_each_item_when_nobody_reads_the_others() {
        WatchedStay all = WatchedStay.of(0.9, 26);
        Set<String> drugs = DRUGS.keySet();
        for (MeasuredItem item : ITEMS.values()) {
            WatchedStay one = WatchedStay.of(0.9, 26, each -> each.code().equals(item.code()));

            assertThat(Shown.of(one.readings()))
                    .as(item.code())
                    .filteredOn(shown -> !drugs.contains(shown.item()))
                    .isEqualTo(Shown.of(all.readings().stream()
                            .filter(each -> each.item().equals(item.code()))
                            .toList()));
        }
    }

    @Test
    void should_send_what_the_catalogue_knows_in_a_unit_and_range_that_it_accepts() {
        for (SourceReading reading : SICK.readings()) {
            Unit unit = Unit.ofCode(reading.unit()).orElseThrow();
            double value = Double.parseDouble(reading.value());
            MeasuredItem item = ITEMS.get(reading.item());
            if (item == null) {
                Drug drug = Objects.requireNonNull(DRUGS.get(reading.item()), reading.item());
                assertThat(drug.acceptedUnits()).contains(unit);
                continue;
            }
            assertThat(StandardMeasurands.catalog().find(item.measurand().id())).hasValue(item.measurand());
            assertThat(unit).isEqualTo(item.unit());
            assertThat(item.measurand()
                            .plausible()
                            .value()
                            .contains(
                                    Quantity.of(value, unit).in(item.measurand().unit())))
                    .as(reading.toString())
                    .isTrue();
            if (item.measurand().kind() instanceof MeasurandKind.Graded) {
                assertThat(value).isEqualTo(Math.rint(value));
            }
        }
    }

    /// All items but the way of timing refill that this plan does not use, and blood that nobody loses here.
    @Test
    void should_send_every_item_when_a_patient_is_watched_for_two_days() {
        Set<String> sent = SICK.readings().stream().map(SourceReading::item).collect(Collectors.toSet());

        assertThat(ITEMS.keySet())
                .allMatch(code -> sent.contains(code)
                        || code.equals("capillary-refill-time|examination|finger")
                        || code.equals("other-output-volume"));
    }

    @Test
    void should_know_the_drugs_of_the_formulary_that_the_catalogue_has() {
        assertThat(DRUGS.values())
                .allMatch(drug -> StandardDrugs.catalog().find(drug.id()).isPresent());
        assertThat(StandardFormulary.standard().drugs().stream()
                        .map(SimulatedDrug::name)
                        .filter(name -> !DRUGS.containsKey(name)))
                .containsExactlyInAnyOrder("arginine", "acetylcholine, sublingual", "acetylcholine, skin");
    }

    @Test
    void should_hand_out_in_order_of_receipt_and_never_before() {
        List<Duration> received =
                SICK.readings().stream().map(reading -> at(reading.received())).toList();

        assertThat(received).isSorted();
        assertThat(SICK.readings()).allMatch(reading -> at(reading.received()).compareTo(at(reading.start())) >= 0);
        assertThat(SICK.readings().stream().map(SourceReading::identity)).doesNotHaveDuplicates();
    }

    @Test
    void should_know_a_sample_five_to_twenty_minutes_after_it_was_drawn() {
        List<Duration> delays = SICK.of("lactate").stream()
                .map(reading -> at(reading.received()).minus(at(reading.start())))
                .toList();

        assertThat(delays).allMatch(delay -> delay.toMinutes() >= 5 && delay.toSeconds() <= 1200);
        assertThat(Set.copyOf(delays)).hasSizeGreaterThan(5);
    }

    @Test
    void should_measure_more_often_when_the_patient_is_sicker() {
        assertThat(SICK.of("lactate").size())
                .isGreaterThan(2 * WELL.of("lactate").size());
        assertThat(SICK.of("capillary-refill-time").size())
                .isGreaterThan(WELL.of("capillary-refill-time").size() + 10);
        assertThat(WELL.of("heart-rate").size()).isGreaterThan(45 * 60);
    }

    /// Of 48 rounds one in ten is left out; with alpha 1e-4 between 1 and 13 of them.
    @Test
    void should_leave_out_rounds_and_values_now_and_then() {
        assertThat(WELL.of("capillary-refill-time").size()).isBetween(48 - 13, 47);
        assertThat(WELL.of("heart-rate").size()).isLessThan(48 * 60 + 1);
        assertThat(WELL.of("peripheral-oxygen-saturation").size())
                .isLessThan(WELL.of("heart-rate").size());
    }

    @Test
    void should_show_a_pressure_that_is_none_when_the_line_is_flushed() {
        List<Double> pressures = WELL.values("diastolic-arterial-pressure");

        assertThat(pressures.stream().filter(mmHg -> mmHg == 230).count()).isBetween(1L, 24L);
        assertThat(pressures.stream().filter(mmHg -> mmHg != 230)).allMatch(mmHg -> mmHg > 50 && mmHg < 110);
    }

    /// What stays in the tube is at most 20 mL, and the bag is read to 5 mL.
    @Test
    void should_lose_no_urine_over_hours_though_it_comes_late() {
        double passedMl = WELL.patients().block().state().of(StateVariable.URINE_TOTAL)[WELL.lane()];
        double readMl = WELL.values("urine-volume").stream()
                .mapToDouble(Double::doubleValue)
                .sum();

        assertThat(WELL.values("urine-volume")).allMatch(mL -> mL >= 0 && mL % 5 == 0);
        // The hour before the watching belongs to nobody's bag, and the last reading may not be written down yet.
        assertThat(readMl).isCloseTo(passedMl * 47.5 / 49, within(100.0));
    }

    @Test
    void should_tell_of_rates_every_ten_minutes_when_pumps_run() {
        WatchedStay stay = WatchedStay.of(0, 0, 0.9, 4, BedsidePlan.usual(), patients -> {
            patients.therapies().infuse(0, patients.formulary().place("vasopressin"), 0.03);
            patients.therapies().give(0, Treatment.CRYSTALLOID, 500.0 / 60);
        });

        List<SourceReading> vasopressin = stay.of("vasopressin");
        assertThat(vasopressin)
                .allMatch(reading ->
                        reading.value().equals("0.03") && reading.unit().equals("[iU]/min"));
        assertThat(vasopressin).hasSize(4 * 6 + 1).allMatch(reading -> reading.end() instanceof SourceTime.Missing);
        assertThat(stay.values("balanced-crystalloid")).allMatch(mlPerH -> mlPerH == 500);
        assertThat(stay.values("drug-carrier")).allMatch(mlPerH -> mlPerH == 60);
    }

    @Test
    void should_estimate_blood_that_is_lost() {
        WatchedStay stay = WatchedStay.of(0, 0, 0.2, 3, BedsidePlan.usual(), patients -> bleed(patients, 5));

        assertThat(stay.values("other-output-volume")).hasSize(2).allMatch(mL -> mL > 150 && mL < 600);
    }

    private static void bleed(VirtualPatients patients, double mlPerMin) {
        patients.therapies().give(0, Treatment.BLEEDING, mlPerMin);
    }

    @Test
    void should_read_halves_when_refill_is_timed_by_eye() {
        WatchedStay eye = WatchedStay.of(0.9, 12, BedsidePlan.usual().withRefill(RefillTechnique.BY_EYE, 1));

        assertThat(eye.of("capillary-refill-time"))
                .isNotEmpty()
                .allMatch(reading -> reading.item().equals("capillary-refill-time|examination|finger"));
        assertThat(eye.values("capillary-refill-time")).allMatch(s -> s * 2 == Math.rint(s * 2));
    }

    /// Some 86 rounds each: the ratio of two standard deviations has a standard error of 11 %. Of the mean of
    /// three it should be about 0.6; less than 0.85 with alpha 1e-4.
    @Test
    void should_scatter_less_when_the_mean_of_three_readings_is_written_down() {
        double one = scatterWithinShifts(1);
        double three = scatterWithinShifts(3);

        assertThat(three / one).isLessThan(0.85);
    }

    private static double scatterWithinShifts(int readings) {
        WatchedStay stay = WatchedStay.of(0, 96, BedsidePlan.usual().withRefill(RefillTechnique.BY_EYE, readings));
        Map<String, List<Double>> byShift = stay.of("capillary-refill-time").stream()
                .collect(Collectors.groupingBy(
                        reading -> BiasHolder.SHIFT.period(at(reading.start())),
                        Collectors.mapping(reading -> Double.valueOf(reading.value()), Collectors.toList())));
        double squares = 0;
        int freedom = 0;
        for (List<Double> shift : byShift.values()) {
            double mean =
                    shift.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            squares += shift.stream().mapToDouble(s -> (s - mean) * (s - mean)).sum();
            freedom += shift.size() - 1;
        }
        return Math.sqrt(squares / freedom);
    }

    @Test
    void should_calibrate_every_eight_hours_when_index_is_watched() {
        assertThat(SICK.of("cardiac-index|thermodilution")).hasSize(7);
        assertThat(SICK.of("cardiac-index|pulse-contour")).hasSize(48 * 12 + 1);
        assertThat(SICK.of("stroke-volume")).hasSize(48 * 12 + 1);
    }

    @Test
    void should_send_vital_signs_less_often_when_the_plan_says_so() {
        WatchedStay hourly = WatchedStay.of(0, 12, BedsidePlan.usual().withMonitorEvery(Duration.ofHours(1)));

        assertThat(hourly.of("heart-rate")).hasSizeBetween(10, 13);
    }
}
