package org.vasomotion.simulation.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.PatientId;

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
}
