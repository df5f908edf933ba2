package org.vasomotion.simulation.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;

/// What a value looks like when it is sent.
class OutboxTest {

    private static final MeasuredItem LACTATE =
            MeasuredItem.of(Metabolism.LACTATE, Method.BLOOD_GAS_ANALYSER, Site.ARTERIAL_BLOOD);

    private static String sent(double value) {
        Outbox out = new Outbox(new PatientId("one"), Instant.EPOCH);
        out.measured("analyser", LACTATE, value, Duration.ZERO, Duration.ZERO);
        return out.knownBy(Duration.ZERO).getFirst().value();
    }

    @Test
    void should_be_the_number_to_nine_digits_when_sent() {
        SplittableRandom random = new SplittableRandom(17);
        DoubleStream awkward = DoubleStream.of(
                0, -0.0, 0.1 + 0.2, 1e-9, 123456.78, 1234567, 12345678, 99999999.5, -7.25, 0.001, 0.00099, 1.0 / 3);
        DoubleStream read = random.doubles(20_000, -300, 300).map(x -> Math.rint(x * 100) / 100);
        DoubleStream any = random.doubles(20_000, -10, 2000);
        DoubleStream.concat(awkward, DoubleStream.concat(read, any)).forEach(value -> {
            String nineDigits = new BigDecimal(value)
                    .round(new MathContext(9))
                    .stripTrailingZeros()
                    .toPlainString();
            assertThat(sent(value)).isEqualTo(nineDigits);
        });
    }

    private static Duration minute(int minute) {
        return Duration.ofMinutes(minute);
    }

    private static void put(Outbox out, double value, int at, int known) {
        out.measured("analyser", LACTATE, value, minute(at), minute(known));
    }

    private static List<String> told(Outbox out, int minute) {
        return out.knownBy(minute(minute)).stream().map(SourceReading::value).toList();
    }

    @Test
    void should_come_in_order_of_receipt_and_once() {
        Outbox out = new Outbox(new PatientId("one"), Instant.EPOCH);
        put(out, 1, 0, 9);
        put(out, 2, 0, 4);
        put(out, 3, 0, 0);
        put(out, 4, 0, 4);
        assertThat(told(out, 0)).containsExactly("3");
        put(out, 5, 3, 3);
        put(out, 6, 3, 20);
        put(out, 7, 3, 4);
        assertThat(told(out, 10)).containsExactly("5", "2", "4", "7", "1");
        assertThat(told(out, 10)).isEmpty();
        assertThat(told(out, 20)).containsExactly("6");
    }

    @Test
    void should_work_a_late_value_out_when_it_is_known() {
        Outbox out = new Outbox(new PatientId("one"), Instant.EPOCH);
        double[] value = {1};
        out.measured("analyser", LACTATE, () -> value[0], minute(1), minute(5));
        put(out, 9, 2, 2);
        value[0] = 2.5;

        assertThat(told(out, 4)).containsExactly("9");
        SourceReading late = out.knownBy(minute(5)).getFirst();
        assertThat(late.value()).isEqualTo("2.5");
        assertThat(late.identity().message()).as("numbered when it was drawn").isEqualTo("one-1");
        assertThat(late.start()).isEqualTo(SourceTime.at(Instant.EPOCH.plus(minute(1))));
        assertThat(late.received()).isEqualTo(SourceTime.at(Instant.EPOCH.plus(minute(5))));
    }
}
