package org.vasomotion.interop.fhir;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hl7.fhir.r4.model.Duration;

/// Durations in minutes, as FHIR writes them.
final class Times {

    private static final BigDecimal NANOS_PER_MINUTE = new BigDecimal("60000000000");

    private Times() {}

    static Duration of(java.time.Duration time) {
        BigDecimal nanos = new BigDecimal(time.getSeconds()).movePointRight(9).add(BigDecimal.valueOf(time.getNano()));
        BigDecimal minutes =
                nanos.divide(NANOS_PER_MINUTE, MathContext.DECIMAL64).stripTrailingZeros();
        Duration duration = new Duration();
        duration.setValue(new BigDecimal(minutes.toPlainString()));
        duration.setUnit("min");
        duration.setSystem("http://unitsofmeasure.org");
        duration.setCode("min");
        return duration;
    }
}
