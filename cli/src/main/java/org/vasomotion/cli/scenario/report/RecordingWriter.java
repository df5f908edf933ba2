package org.vasomotion.cli.scenario.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.cli.scenario.Span;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Deed;
import org.vasomotion.simulation.scenario.Moment;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.scenario.Recording;
import org.vasomotion.simulation.sign.Sign;

/// Writes the data of a run for the page: `Recording` in `contract.ts`. Times are seconds since the start
/// of the clock.
final class RecordingWriter {

    /// More than any chart shows.
    private static final MathContext DIGITS = new MathContext(5);

    private final JsonGenerator out;

    RecordingWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(Recording recording) throws IOException {
        List<Moment> moments = recording.moments();
        out.writeStartObject();
        out.writeStringField("id", recording.scenario().id());
        // Times are not rounded: 5 digits of seconds would not tell the minutes of a second day.
        out.writeArrayFieldStart("t");
        for (Moment moment : moments) {
            out.writeNumber(BigDecimal.valueOf(moment.at().toMillis(), 3).stripTrailingZeros());
        }
        out.writeEndArray();
        out.writeArrayFieldStart("signs");
        for (Sign sign : Sign.values()) {
            sign(sign, recording.scenario().watched().contains(sign), moments);
        }
        out.writeEndArray();
        drugs(recording);
        treatments(recording);
        volumes(recording.deeds());
        deeds(recording);
        out.writeEndObject();
    }

    private void sign(Sign sign, boolean isWatched, List<Moment> moments) throws IOException {
        Span span = Span.of(sign);
        out.writeStartObject();
        out.writeStringField("id", Words.of(sign));
        out.writeStringField("name", SignWords.name(sign));
        out.writeStringField("unit", SignWords.unit(sign));
        out.writeNumberField("decimals", SignText.decimals(sign));
        out.writeBooleanField("watched", isWatched);
        out.writeNumberField("low", span.low());
        out.writeNumberField("high", span.high());
        Optional<UsualRange> usual = UsualRange.of(sign);
        if (usual.isPresent()) {
            out.writeNumberField("usualLow", usual.get().low());
            out.writeNumberField("usualHigh", usual.get().high());
        }
        numbers("v", moments, moment -> moment.of(sign));
        out.writeEndObject();
    }

    /// Those that were given; one that never was has no lane.
    private void drugs(Recording recording) throws IOException {
        List<SimulatedDrug> drugs = recording.formulary().drugs();
        out.writeArrayFieldStart("drugs");
        for (int place : recording.given()) {
            SimulatedDrug drug = drugs.get(place);
            rate(drug.name(), drug.rateUnitCode(), recording.moments(), moment -> moment.drugRate(place));
        }
        out.writeEndArray();
    }

    /// Those whose rate was ordered; volumes over a time stand elsewhere.
    private void treatments(Recording recording) throws IOException {
        out.writeArrayFieldStart("treatments");
        for (Treatment treatment : Treatment.values()) {
            boolean isOrdered = recording.deeds().stream()
                    .anyMatch(deed -> deed.order() instanceof Order.Run run && run.treatment() == treatment);
            if (isOrdered) {
                rate(
                        DeedText.plain(Words.of(treatment)),
                        treatment.unitCode(),
                        recording.moments(),
                        moment -> moment.rate(treatment));
            }
        }
        out.writeEndArray();
    }

    private void rate(String name, String unitCode, List<Moment> moments, ToDoubleFunction<Moment> rate)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("name", name);
        out.writeStringField("unit", SignText.unit(unitCode));
        numbers("v", moments, rate);
        out.writeEndObject();
    }

    private void volumes(List<Deed> deeds) throws IOException {
        out.writeArrayFieldStart("volumes");
        for (Deed deed : deeds) {
            if (deed.order() instanceof Order.Give give) {
                out.writeStartObject();
                out.writeStringField("name", DeedText.plain(Words.of(give.treatment())));
                out.writeNumberField("from", deed.at().toSeconds());
                out.writeNumberField("to", deed.at().plus(give.over()).toSeconds());
                out.writeNumberField("mL", give.volumeMl());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private void deeds(Recording recording) throws IOException {
        out.writeArrayFieldStart("deeds");
        for (Deed deed : recording.deeds()) {
            happened(deed.at(), DeedText.of(deed));
        }
        if (recording.isDead()) {
            happened(recording.lived(), DeedText.DEATH);
        }
        out.writeEndArray();
    }

    private void happened(Duration at, String text) throws IOException {
        out.writeStartObject();
        out.writeNumberField("t", at.toSeconds());
        out.writeStringField("text", text);
        out.writeEndObject();
    }

    private void numbers(String name, List<Moment> moments, ToDoubleFunction<Moment> number) throws IOException {
        out.writeArrayFieldStart(name);
        for (Moment moment : moments) {
            double value = number.applyAsDouble(moment);
            if (Double.isFinite(value)) {
                out.writeNumber(new BigDecimal(value).round(DIGITS).stripTrailingZeros());
            } else {
                out.writeNull();
            }
        }
        out.writeEndArray();
    }
}
