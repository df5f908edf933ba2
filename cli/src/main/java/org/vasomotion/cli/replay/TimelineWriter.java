package org.vasomotion.cli.replay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.timeline.Gap;

/// Writes a stay's timeline, one line per thing that happened, as CSV or as JSON Lines with the same names.
///
/// First what became of each reading, in the order in which readings became known, then every change of an index.
/// Exact values have `low` equal to `high`; an open end is left out. Readings of refused items - alarm limits and the
/// like, as many as there are vital signs - are counted in the account of the cohort and not repeated here.
final class TimelineWriter implements AutoCloseable {

    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumn("time")
            .addColumn("until")
            .addColumn("known")
            .addColumn("kind")
            .addColumn("id")
            .addNumberColumn("low")
            .addNumberColumn("high")
            .addColumn("unit")
            .addColumn("method")
            .addColumn("site")
            .addColumn("entry")
            .addColumn("origin")
            .addNumberColumn("line")
            .addColumn("detail")
            .build()
            .withHeader();

    private final JsonGenerator out;
    private final Map<Instant, String> recent = new RecentTexts();

    private TimelineWriter(JsonGenerator out) {
        this.out = out;
    }

    static TimelineWriter csv(Path file) throws IOException {
        CsvFactory factory = new CsvFactory();
        var generator = factory.createGenerator(writer(file));
        generator.setSchema(COLUMNS);
        return new TimelineWriter(generator);
    }

    static TimelineWriter jsonLines(Path file) throws IOException {
        JsonGenerator generator = new JsonFactory().createGenerator(writer(file));
        generator.setRootValueSeparator(new SerializedString("\n"));
        return new TimelineWriter(generator);
    }

    void write(ReplayedStay stay, IndexSet indices) throws IOException {
        for (Verdict verdict : stay.verdicts()) {
            switch (verdict) {
                case Verdict.Accepted accepted -> entry(accepted.entry());
                case Verdict.Quarantined q -> {
                    if (q.reason() != QuarantineReason.REFUSED_ITEM) {
                        reading(q.reading(), "quarantine", q.reason().code() + ": " + q.detail());
                    }
                }
                case Verdict.Duplicate d -> reading(d.reading(), "duplicate", "of " + d.of());
            }
        }
        for (IndexChange change : stay.changes()) {
            index(indices.indices().get(change.position()), change);
        }
    }

    private void entry(Entry entry) throws IOException {
        switch (entry) {
            case Observation o -> {
                start(
                        o.observedAt(),
                        o.receivedAt(),
                        "observation",
                        o.measurand().id());
                range(o.value());
                out.writeStringField("method", o.method().id());
                out.writeStringField("site", o.site().id());
                source(o, o.provenance());
            }
            case Administration.Infusion i -> {
                start(i.start(), i.receivedAt(), "infusion", i.drug().id());
                if (i.ending() instanceof Ending.At end) {
                    out.writeStringField("until", text(end.instant()));
                }
                range(Interval.exactly(i.rate()));
                source(i, i.provenance());
            }
            case Administration.Dose d -> {
                start(d.start(), d.receivedAt(), "dose", d.drug().id());
                out.writeStringField("until", text(d.end()));
                range(Interval.exactly(d.amount()));
                source(d, d.provenance());
            }
            case Coverage c -> {
                start(c.from(), c.receivedAt(), "coverage", c.kind().name());
                out.writeStringField("until", text(c.until()));
                out.writeStringField("entry", c.id().toString());
            }
            case Retraction r -> {
                start(r.effectiveAt(), r.receivedAt(), "retraction", r.id().source());
                out.writeStringField("entry", r.id().toString());
                out.writeStringField("detail", r.reason());
            }
        }
        out.writeEndObject();
    }

    private void reading(SourceReading reading, String kind, String detail) throws IOException {
        out.writeStartObject();
        if (reading.start() instanceof SourceTime.At at) {
            out.writeStringField("time", text(at.instant()));
        }
        if (reading.received() instanceof SourceTime.At at) {
            out.writeStringField("known", text(at.instant()));
        }
        out.writeStringField("kind", kind);
        out.writeStringField("id", reading.item());
        out.writeStringField("unit", reading.unit());
        out.writeStringField("entry", reading.identity().toString());
        origin(reading.provenance());
        out.writeStringField("detail", "\"" + reading.value() + "\" " + detail);
        out.writeEndObject();
    }

    private void index(Index index, IndexChange change) throws IOException {
        start(change.at(), change.at(), kind(change.state()), index.id());
        if (change.state() != IndexChange.State.UNKNOWN) {
            range(Interval.of(change.low(), change.high(), index.unit()));
        }
        gaps(change.gaps());
        out.writeEndObject();
    }

    private static String kind(IndexChange.State state) {
        return switch (state) {
            case KNOWN -> "index-known";
            case BOUNDED -> "index-bounded";
            case UNKNOWN -> "index-unknown";
        };
    }

    private void start(Instant time, Instant known, String kind, String id) throws IOException {
        out.writeStartObject();
        out.writeStringField("time", text(time));
        out.writeStringField("known", text(known));
        out.writeStringField("kind", kind);
        out.writeStringField("id", id);
    }

    private void range(Interval range) throws IOException {
        if (Double.isFinite(range.low())) {
            out.writeNumberField("low", range.low());
        }
        if (Double.isFinite(range.high())) {
            out.writeNumberField("high", range.high());
        }
        out.writeStringField("unit", range.unit().code());
    }

    private void source(Entry entry, Provenance provenance) throws IOException {
        out.writeStringField("entry", entry.id().toString());
        origin(provenance);
    }

    private void origin(Provenance provenance) throws IOException {
        out.writeStringField("origin", provenance.origin());
        if (provenance.line() > 0) {
            out.writeNumberField("line", provenance.line());
        }
    }

    private void gaps(List<Gap> gaps) throws IOException {
        if (!gaps.isEmpty()) {
            out.writeStringField(
                    "detail", gaps.stream().map(Wording::of).distinct().collect(Collectors.joining("; ")));
        }
    }

    /// Charts repeat the same few times in row after row.
    private String text(Instant instant) {
        return recent.computeIfAbsent(instant, Instant::toString);
    }

    /// The texts of the last few times.
    private static final class RecentTexts extends LinkedHashMap<Instant, String> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 64;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Instant, String> eldest) {
            return size() > MOST;
        }
    }

    private static Writer writer(Path file) throws IOException {
        return new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
