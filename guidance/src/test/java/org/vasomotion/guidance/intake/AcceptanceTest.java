package org.vasomotion.guidance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.guidance.intake.Door.at;
import static org.vasomotion.guidance.intake.Door.reading;
import static org.vasomotion.guidance.intake.Door.receive;
import static org.vasomotion.guidance.intake.Door.time;
import static org.vasomotion.guidance.intake.Door.timed;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.Timeline;

/// What becomes of a measurement that is taken in.
class AcceptanceTest {

    @Test
    void should_keep_everything_the_source_said_when_accepted() {
        SourceReading sent = timed(reading("lactate", " 2.0 ", " mmol/L "), time(60), time(60), time(75));

        assertThat(observation(sent))
                .isEqualTo(new Observation(
                        sent.identity(),
                        0,
                        Metabolism.LACTATE,
                        Interval.exactly(2, Unit.MILLIMOLE_PER_LITRE),
                        at(60),
                        at(75),
                        Method.BLOOD_GAS_ANALYSER,
                        Site.ARTERIAL_BLOOD,
                        Acquisition.CHARTED,
                        sent.provenance()));
    }

    /// Lactate 90.078 g/mol; a millimetre of mercury is 0.133322 kPa.
    @ParameterizedTest
    @CsvSource({
        "lactate,18,mg/dL,1.998268",
        "lactate,2000,umol/L,2.0",
        "lactate,2,mmol/L,2.0",
        "temperature,98.6,[degF],37.0",
        "temperature,36.9000015258789,Cel,36.9000015258789",
        "temperature,37,mmHg,37",
        "temperature,55.4,[degF],13",
        "temperature,116.6,[degF],47",
        "lactate,540.468,mg/dL,60",
        "lactate,60000,umol/L,60",
        "lactate,50,umol/L,0.05",
        "pressure,10,kPa,75.00638",
        "pressure,75,mm[Hg],75",
        "cuff,75,'',75",
        "urine,0.25,L,250",
        "urine,0,mL,0",
        "urine,-0,mL,0",
        "lactate,+2,mmol/L,2",
        "lactate,.5,mmol/L,0.5",
        "lactate,5.,mmol/L,5",
        "lactate,2e0,mmol/L,2",
        "lactate,20E-1,mmol/L,2",
        "lactate,2e+0,mmol/L,2",
        "mottling,3,{score},3",
        "mottling,5,{score},5",
        "lactate,0.05,mmol/L,0.05",
        "lactate,60,mmol/L,60",
    })
    void should_be_converted_once_when_the_unit_is_accepted(String item, String value, String unit, double expected) {
        Interval kept = observation(reading(item, value, unit)).value();

        assertThat(kept.isExact()).isTrue();
        assertThat(kept.low()).isCloseTo(expected, within(1e-5));
        assertThat(Double.compare(kept.low(), -0.0)).as("no negative zero").isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "<0.5,0.05,0.49999999999999994",
        "< 0.5,0.05,0.49999999999999994",
        "<=0.5,0.05,0.5",
        ">40,40.00000000000001,60",
        ">=40,40,60",
        "GREATER THAN 40,40.00000000000001,60",
        "Less Than .5,0.05,0.49999999999999994",
        "less than 5.,0.05,4.999999999999999",
        "<100,0.05,60",
        "<=60,0.05,60",
        ">=60,60,60",
        ">-3,0.05,60",
    })
    void should_be_cut_to_what_is_plausible_when_a_bound_is_sent(String text, double low, double high) {
        assertThat(observation(reading("lactate", text, "mmol/L")).value())
                .isEqualTo(Interval.of(low, high, Unit.MILLIMOLE_PER_LITRE));
    }

    @Test
    void should_convert_both_ends_when_a_bound_is_sent_in_another_unit() {
        Interval below = observation(reading("lactate", "<18", "mg/dL")).value();
        Interval above = observation(reading("lactate", ">18", "mg/dL")).value();
        Interval warm = observation(reading("temperature", ">98.6", "[degF]")).value();

        assertThat(below.low()).isEqualTo(0.05);
        assertThat(below.high()).isCloseTo(1.998268, within(1e-5));
        assertThat(above.low()).isCloseTo(1.998268, within(1e-5));
        assertThat(above.high()).isEqualTo(60);
        assertThat(warm.low()).isCloseTo(37, within(1e-9));
        assertThat(warm.high()).isEqualTo(47);
    }

    @Test
    void should_mean_what_the_table_says_when_words_are_charted() {
        Interval slow = observation(reading("refill", "Abnormal >3 secs", "")).value();

        assertThat(slow.low()).isGreaterThan(3).isCloseTo(3, within(1e-9));
        assertThat(slow.isExact()).isFalse();
        assertThat(observation(reading("verbal", "2", "{score}")).value().low()).isEqualTo(2);
    }

    @Test
    void should_be_true_at_the_end_when_an_amount_was_collected() {
        SourceReading collected = timed(reading("urine", "50", "mL"), time(60), time(120), time(125));

        assertThat(observation(collected).observedAt()).isEqualTo(at(120));
        assertThat(observation(timed(collected, time(60), new SourceTime.Missing(), time(125)))
                        .observedAt())
                .isEqualTo(at(60));
    }

    @Test
    void should_be_known_when_true_when_the_source_keeps_no_second_time() {
        SourceReading sent = timed(reading("lactate", "2", "mmol/L"), time(60), time(60), new SourceTime.Missing());

        assertThat(observation(sent).receivedAt()).isEqualTo(at(60));
    }

    /// Charts are filled in ahead of the full hour.
    @Test
    void should_be_seen_from_its_own_time_when_charted_ahead() {
        Timeline record = receive(timed(reading("lactate", "2", "mmol/L"), time(60), time(60), time(40)))
                .timeline();

        assertThat(record.asOf(at(59.9)).latest(Metabolism.LACTATE)).isInstanceOf(Lookup.Absent.class);
        assertThat(record.asOf(at(60)).latest(Metabolism.LACTATE)).isInstanceOf(Lookup.Present.class);
    }

    @Test
    void should_be_taken_when_charted_before_the_unit_but_in_the_stay_as_stated() {
        StayPeriod fromWard = new StayPeriod(at(-600), at(600));
        SourceReading early = reading("m", "lactate", "2", "mmol/L", time(-300));

        assertThat(Door.take(Door.INTAKE, fromWard, List.of(early)).account().accepted())
                .isEqualTo(1);
        assertThat(Door.take(List.of(early)).account().quarantined()).isEqualTo(1);
    }

    @Test
    void should_go_on_when_a_stay_has_no_end() {
        StayPeriod open = new StayPeriod(Instant.MIN, Instant.MAX);
        SourceReading last = reading("m", "lactate", "2", "mmol/L", SourceTime.at(Instant.MAX));

        assertThat(Door.take(Door.INTAKE, open, List.of(last)).account().received())
                .isEqualTo(1);
    }

    private static Observation observation(SourceReading reading) {
        Verdict verdict = receive(reading).verdict();
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return (Observation) ((Verdict.Accepted) verdict).entry();
    }
}
