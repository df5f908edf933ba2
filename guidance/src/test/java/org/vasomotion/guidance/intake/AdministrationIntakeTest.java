package org.vasomotion.guidance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.guidance.intake.Door.at;
import static org.vasomotion.guidance.intake.Door.reading;
import static org.vasomotion.guidance.intake.Door.receive;
import static org.vasomotion.guidance.intake.Door.time;
import static org.vasomotion.guidance.intake.Door.timed;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration.Dose;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;

/// What becomes of drugs and fluids that were given.
class AdministrationIntakeTest {

    private static final SourceTime STILL_RUNS = new SourceTime.Missing();

    @Test
    void should_be_an_infusion_as_sent_when_the_unit_is_a_rate() {
        SourceReading sent = timed(reading("norepinephrine", "5", "ug/min"), time(60), time(90), time(95));

        assertThat(entry(sent))
                .isEqualTo(new Infusion(
                        sent.identity(),
                        0,
                        Vasopressors.NOREPINEPHRINE,
                        Quantity.of(5, Unit.MICROGRAM_PER_MINUTE),
                        at(60),
                        new Ending.At(at(90)),
                        at(95),
                        Acquisition.CHARTED,
                        sent.provenance()));
        assertThat(((Infusion) entry(timed(sent, time(60), STILL_RUNS, time(95)))).ending())
                .isEqualTo(new Ending.NextRate());
    }

    @Test
    void should_be_a_dose_in_the_canonical_unit_when_the_unit_is_an_amount() {
        SourceReading sent = timed(reading("saline", "0.5", "L"), time(60), time(90), time(95));

        assertThat(entry(sent))
                .isEqualTo(new Dose(
                        sent.identity(),
                        0,
                        Fluids.SODIUM_CHLORIDE_0_9,
                        Quantity.of(500, Unit.MILLILITRE),
                        at(60),
                        at(90),
                        at(95),
                        Acquisition.CHARTED,
                        sent.provenance()));
        assertThat(((Dose) entry(timed(sent, time(60), STILL_RUNS, time(95)))).end())
                .isEqualTo(at(60));
        assertThat(((Dose) entry(reading("norepinephrine", "0.001", "g"))).amount())
                .isEqualTo(Quantity.of(1, Unit.MILLIGRAM_OF_DRUG));
        assertThat(((Dose) entry(reading("saline", "20000", "mL"))).amount().value())
                .isEqualTo(20_000);
    }

    @Test
    void should_be_a_stop_when_the_rate_is_zero() {
        assertThat(((Infusion) entry(reading("norepinephrine", "0", "ug/min")))
                        .rate()
                        .value())
                .isZero();
        assertThat(((Infusion) entry(reading("norepinephrine", "0.0", "ug/kg/min")))
                        .rate()
                        .value())
                .isZero();
        assertThat(((Infusion) entry(reading("saline", "-0", "mL/h"))).rate())
                .isEqualTo(Quantity.of(0, Unit.MILLILITRE_PER_HOUR));
    }

    /// Norepinephrine: at most 5 ug/kg/min, so 1750 ug/min for the heaviest adult of 350 kg.
    @ParameterizedTest
    @CsvSource({
        "norepinephrine,5,ug/kg/min,true",
        "norepinephrine,5.01,ug/kg/min,false",
        "norepinephrine,1750,ug/min,true",
        "norepinephrine,1750.1,ug/min,false",
        "norepinephrine,105,mg/h,true",
        "norepinephrine,106,mg/h,false",
        "norepinephrine,300,ug/kg/h,true",
        "norepinephrine,301,ug/kg/h,false",
        "norepinephrine,0.001,ng/min,true",
        "vasopressin,0.2,[iU]/min,true",
        "vasopressin,0.21,[iU]/min,false",
        "vasopressin,12,[iU]/h,true",
        "vasopressin,12.1,[iU]/h,false",
        "vasopressin,0.008,[iU]/kg/min,true",
        "vasopressin,0.0081,[iU]/kg/min,false",
        "saline,60000,mL/h,true",
        "saline,60001,mL/h,false",
    })
    void should_be_believed_when_possible_for_some_adult(String item, String value, String unit, boolean believed) {
        assertThat(receive(reading(item, value, unit)).verdict() instanceof Verdict.Accepted)
                .isEqualTo(believed);
    }

    @Test
    void should_be_the_same_when_either_micro_sign_is_spelled() {
        Entry micro = entry(reading("norepinephrine", "5", "\u00b5g/min"));

        assertThat(entry(reading("norepinephrine", "5", "\u03bcg/min"))).isEqualTo(micro);
        assertThat(entry(reading("norepinephrine", "5", "ug/min"))).isEqualTo(micro);
    }

    @Test
    void should_judge_every_accepted_unit_when_any_drug_of_the_catalogue_is_given() {
        for (Drug drug : StandardDrugs.catalog().all()) {
            for (Unit unit : drug.acceptedUnits()) {
                Intake intake = new Intake(only(drug, unit));
                for (String value : new String[] {"0", "1e-3", "1", "1e30", "-1"}) {
                    Verdict verdict = intake.receive(
                                    Timeline.of(Door.PATIENT), Door.STAY, reading("given", value, "unit"))
                            .verdict();

                    assertThat(verdict)
                            .as("%s %s of %s", value, unit.code(), drug)
                            .isInstanceOf(
                                    value.equals("1e30") || value.equals("-1")
                                            ? Verdict.Quarantined.class
                                            : Verdict.class);
                }
            }
        }
    }

    @Test
    void should_not_run_backwards_when_a_drug_has_no_bounds_for_rates() {
        Drug unbounded = Drug.named("made-up", "Made-up")
                .role(DrugRole.STEROID)
                .amount(Interval.of(0, 10, Unit.MILLIGRAM_OF_DRUG), Citation.proposal("for this test"))
                .accepts(Unit.MILLIGRAM_PER_HOUR)
                .evidence(Citation.proposal("for this test"))
                .build();
        Intake intake = new Intake(only(unbounded, Unit.MILLIGRAM_PER_HOUR));
        Timeline empty = Timeline.of(Door.PATIENT);

        assertThat(intake.receive(empty, Door.STAY, reading("given", "-1", "unit"))
                        .verdict())
                .isInstanceOfSatisfying(Verdict.Quarantined.class, put -> {
                    assertThat(put.reason()).isEqualTo(QuarantineReason.IMPLAUSIBLE_VALUE);
                    assertThat(put.detail()).contains("below zero");
                });
        assertThat(intake.receive(empty, Door.STAY, reading("given", "0", "unit"))
                        .verdict())
                .isInstanceOf(Verdict.Accepted.class);
        assertThat(intake.receive(empty, Door.STAY, reading("given", "1000", "unit"))
                        .verdict())
                .isInstanceOf(Verdict.Accepted.class);
    }

    private static SourceProfile only(Drug drug, Unit unit) {
        return new SourceProfile(
                "ward",
                Map.of("given", new ItemMeaning.Gives(drug)),
                Map.of(new UnitSpelling("", "unit"), unit),
                Map.of(),
                Door.UTC,
                Duration.ZERO,
                Acquisition.CHARTED);
    }

    private static Entry entry(SourceReading reading) {
        Verdict verdict = receive(reading).verdict();
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted) verdict).entry();
    }

    @Test
    void should_keep_the_rate_within_rounding_when_sent_per_hour() {
        Infusion perHour = (Infusion) entry(reading("vasopressin", "2.4", "[iU]/h"));

        assertThat(perHour.rate()).isEqualTo(Quantity.of(2.4, Unit.INTERNATIONAL_UNIT_PER_HOUR));
        assertThat(perHour.rate().valueIn(Unit.INTERNATIONAL_UNIT_PER_MINUTE)).isCloseTo(0.04, within(1e-12));
    }
}
