package org.vasomotion.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.concordance.StayConcordance;
import org.vasomotion.cli.replay.IndexChange;
import org.vasomotion.cli.replay.ReplayedStay;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.timeline.TimelineView;

/// Writes the data of one stay for the page: `Stay` in `contract.ts`.
final class ChartWriter {

    private final JsonGenerator out;
    private final IndexSet indices;
    private final MethodCodes methods;
    private final Instant admittedAt;
    private final Instant end;

    ChartWriter(JsonGenerator out, IndexSet indices, MethodCodes methods, Instant admittedAt, Instant end) {
        this.out = out;
        this.indices = indices;
        this.methods = methods;
        this.admittedAt = admittedAt;
        this.end = end;
    }

    void write(String id, ReplayedStay stay, List<ChartedRates> rates, @Nullable StayConcordance guidance)
            throws IOException {
        TimelineView view = stay.record().asOf(Instant.MAX);
        out.writeStartObject();
        out.writeStringField("id", id);
        out.writeNumberField("inMs", admittedAt.toEpochMilli());
        out.writeNumberField("outMs", end.toEpochMilli());
        out.writeObjectFieldStart("series");
        for (Measurand measurand : stay.record().measurands()) {
            if (measurand.hold() != HoldPolicy.ACCRUED) {
                measured(measurand, view.during(measurand, Instant.MIN, Instant.MAX));
            }
        }
        indexSeries(stay.changes());
        out.writeEndObject();
        rates(rates);
        fluids(HourlyFluids.of(view, admittedAt, end));
        quarantine(stay.verdicts());
        if (guidance != null) {
            new GuidanceWriter(out, admittedAt).write(guidance);
        }
        out.writeEndObject();
    }

    /// A bound that was cut to what is possible is drawn as what it is: open.
    private void measured(Measurand measurand, List<Observation> observations) throws IOException {
        Interval possible = measurand.plausible().value();
        out.writeObjectFieldStart(measurand.id());
        numbers("t", observations, o -> seconds(o.observedAt()));
        numbers(
                "lo",
                observations,
                o -> isOpen(o, o.value().low(), possible.low())
                        ? Double.NaN
                        : o.value().low());
        numbers(
                "hi",
                observations,
                o -> isOpen(o, o.value().high(), possible.high())
                        ? Double.NaN
                        : o.value().high());
        numbers("m", observations, o -> methods.codeOf(o.method()));
        out.writeEndObject();
    }

    private static boolean isOpen(Observation observation, double end, double possibleEnd) {
        return !observation.value().isExact() && end == possibleEnd;
    }

    private void indexSeries(List<IndexChange> changes) throws IOException {
        List<List<IndexChange>> byIndex = new ArrayList<>();
        for (int i = 0; i < indices.indices().size(); i++) {
            byIndex.add(new ArrayList<>());
        }
        for (IndexChange change : changes) {
            byIndex.get(change.position()).add(change);
        }
        for (int i = 0; i < byIndex.size(); i++) {
            List<IndexChange> own = byIndex.get(i);
            if (own.stream().anyMatch(change -> change.state() != IndexChange.State.UNKNOWN)) {
                out.writeObjectFieldStart(indices.indices().get(i).id());
                numbers("t", own, change -> seconds(change.at()));
                numbers("lo", own, IndexChange::low);
                numbers("hi", own, IndexChange::high);
                out.writeEndObject();
            }
        }
    }

    private void rates(List<ChartedRates> rates) throws IOException {
        out.writeObjectFieldStart("rates");
        for (ChartedRates rate : rates) {
            out.writeObjectFieldStart(rate.drug().id());
            numbers("t", rate.steps(), step -> seconds(step.at()));
            numbers("v", rate.steps(), step -> orUnknown(step.rate()));
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void fluids(HourlyFluids fluids) throws IOException {
        out.writeObjectFieldStart("fluids");
        out.writeNumberField("binS", 3600);
        numbers("t", fluids.hours(), hour -> seconds(hour.start()));
        numbers("in", fluids.hours(), hour -> orUnknown(hour.inMl()));
        numbers("out", fluids.hours(), hour -> orUnknown(hour.outMl()));
        numbers("urine", fluids.hours(), hour -> orUnknown(hour.urineMl()));
        numbers("resuscitation", fluids.hours(), hour -> orUnknown(hour.resuscitationMl()));
        out.writeEndObject();
    }

    private void quarantine(List<Verdict> verdicts) throws IOException {
        out.writeArrayFieldStart("quarantine");
        for (Verdict verdict : verdicts) {
            // Alarm limits and the like come with every vital sign; the account of the cohort holds them.
            if (verdict instanceof Verdict.Quarantined q && q.reason() != QuarantineReason.REFUSED_ITEM) {
                SourceReading reading = q.reading();
                out.writeStartObject();
                if (reading.start() instanceof SourceTime.At at) {
                    out.writeNumberField("t", seconds(at.instant()));
                } else {
                    out.writeNullField("t");
                }
                out.writeStringField("item", reading.item());
                out.writeStringField("label", reading.provenance().label());
                out.writeStringField("reason", q.reason().code());
                out.writeStringField("value", reading.value());
                out.writeStringField("unit", reading.unit());
                out.writeNumberField("line", reading.provenance().line());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private <T> void numbers(String name, List<T> items, ToDoubleFunction<T> number) throws IOException {
        out.writeArrayFieldStart(name);
        for (T item : items) {
            double value = number.applyAsDouble(item);
            if (!Double.isFinite(value)) {
                out.writeNull();
            } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                out.writeNumber((long) value);
            } else {
                out.writeNumber((float) value);
            }
        }
        out.writeEndArray();
    }

    /// Whole seconds since admission, rounded down.
    private double seconds(Instant instant) {
        long borrowed = instant.getNano() < admittedAt.getNano() ? 1 : 0;
        return instant.getEpochSecond() - admittedAt.getEpochSecond() - borrowed;
    }

    private static double orUnknown(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
