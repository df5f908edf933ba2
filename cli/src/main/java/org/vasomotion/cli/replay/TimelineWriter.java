package org.vasomotion.cli.replay;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

/// Writes a stay's timeline, one line per thing that happened, as CSV or as JSON Lines with the same names.
///
/// First what became of each reading, in the order in which readings became known, then every change of an index.
/// Exact values have `low` equal to `high`; an open end is left out. Readings of refused items - alarm limits and the
/// like, as many as there are vital signs - are counted in the account of the cohort and not repeated here.
final class TimelineWriter {

    private final LineFile csv;
    private final LineFile json;
    private final Line line = new Line();
    private final Texts texts = new Texts();

    /// Both are to be closed by the caller.
    TimelineWriter(LineFile csv, LineFile json) {
        this.csv = csv;
        this.json = json;
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
                line.put(Column.METHOD, texts.of(o.method().id()));
                line.put(Column.SITE, texts.of(o.site().id()));
                source(o, o.provenance());
            }
            case Administration.Infusion i -> {
                start(i.start(), i.receivedAt(), "infusion", i.drug().id());
                if (i.ending() instanceof Ending.At end) {
                    line.put(Column.UNTIL, texts.of(end.instant()));
                }
                range(Interval.exactly(i.rate()));
                source(i, i.provenance());
            }
            case Administration.Dose d -> {
                start(d.start(), d.receivedAt(), "dose", d.drug().id());
                line.put(Column.UNTIL, texts.of(d.end()));
                range(Interval.exactly(d.amount()));
                source(d, d.provenance());
            }
            case Coverage c -> {
                start(c.from(), c.receivedAt(), "coverage", c.kind().name());
                line.put(Column.UNTIL, texts.of(c.until()));
                line.put(Column.ENTRY, texts.once(c.id().toString()));
            }
            case Retraction r -> {
                start(r.effectiveAt(), r.receivedAt(), "retraction", r.id().source());
                line.put(Column.ENTRY, texts.once(r.id().toString()));
                line.put(Column.DETAIL, texts.of(r.reason()));
            }
        }
        end();
    }

    private void reading(SourceReading reading, String kind, String detail) throws IOException {
        if (reading.start() instanceof SourceTime.At at) {
            line.put(Column.TIME, texts.of(at.instant()));
        }
        if (reading.received() instanceof SourceTime.At at) {
            line.put(Column.KNOWN, texts.of(at.instant()));
        }
        line.put(Column.KIND, texts.of(kind));
        line.put(Column.ID, texts.of(reading.item()));
        line.put(Column.UNIT, texts.of(reading.unit()));
        line.put(Column.ENTRY, texts.once(reading.identity().toString()));
        origin(reading.provenance());
        line.put(Column.DETAIL, texts.once("\"" + reading.value() + "\" " + detail));
        end();
    }

    private void index(Index index, IndexChange change) throws IOException {
        start(change.at(), change.at(), kind(change.state()), index.id());
        if (change.state() != IndexChange.State.UNKNOWN) {
            range(Interval.of(change.low(), change.high(), index.unit()));
        }
        if (!change.gaps().isEmpty()) {
            line.put(Column.DETAIL, texts.of(change.missing()));
        }
        end();
    }

    private static String kind(IndexChange.State state) {
        return switch (state) {
            case KNOWN -> "index-known";
            case BOUNDED -> "index-bounded";
            case UNKNOWN -> "index-unknown";
        };
    }

    private void start(Instant time, Instant known, String kind, String id) {
        line.put(Column.TIME, texts.of(time));
        line.put(Column.KNOWN, texts.of(known));
        line.put(Column.KIND, texts.of(kind));
        line.put(Column.ID, texts.of(id));
    }

    private void range(Interval range) {
        @Nullable Cell low = Double.isFinite(range.low()) ? Cell.of(range.low()) : null;
        if (low != null) {
            line.put(Column.LOW, low);
        }
        if (Double.isFinite(range.high())) {
            line.put(Column.HIGH, low != null && range.isExact() ? low : Cell.of(range.high()));
        }
        line.put(Column.UNIT, texts.of(range.unit().code()));
    }

    private void source(Entry entry, Provenance provenance) {
        line.put(Column.ENTRY, texts.once(entry.id().toString()));
        origin(provenance);
    }

    private void origin(Provenance provenance) {
        line.put(Column.ORIGIN, texts.of(provenance.origin()));
        if (provenance.line() > 0) {
            line.put(Column.LINE, Cell.of(provenance.line()));
        }
    }

    private void end() throws IOException {
        csv.write(line);
        json.write(line);
        line.clear();
    }
}
