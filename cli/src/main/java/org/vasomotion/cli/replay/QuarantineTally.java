package org.vasomotion.cli.replay;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.observation.SourceReading;

/// Counts what was put aside, by source item and reason, keeping the first example of each.
public final class QuarantineTally {

    private final Map<Key, Line> lines = new HashMap<>();

    /// What the count goes by.
    ///
    /// @param source table or file the reading came from
    /// @param item the source's code
    public record Key(String source, String item, QuarantineReason reason) {}

    /// One line of the account.
    ///
    /// @param example the first reading of this kind
    /// @param detail why the example was put aside
    public record Line(Key key, long count, SourceReading example, String detail) {

        private Line plus(Line other) {
            return new Line(key, count + other.count, example, detail);
        }
    }

    public void add(ReplayedStay stay) {
        for (Verdict verdict : stay.verdicts()) {
            if (verdict instanceof Verdict.Quarantined quarantined) {
                add(quarantined);
            }
        }
    }

    public void add(Verdict.Quarantined quarantined) {
        SourceReading reading = quarantined.reading();
        Key key = new Key(reading.identity().source(), reading.item(), quarantined.reason());
        add(new Line(key, 1, reading, quarantined.detail()));
    }

    /// Adds what another count found, after what this one did.
    public void add(QuarantineTally later) {
        later.lines.values().forEach(this::add);
    }

    private void add(Line line) {
        lines.merge(line.key(), line, Line::plus);
    }

    /// The account, most frequent first.
    public List<Line> lines() {
        return lines.values().stream()
                .sorted(Comparator.comparingLong(Line::count)
                        .reversed()
                        .thenComparing(line -> line.key().source())
                        .thenComparing(line -> line.key().item())
                        .thenComparing(line -> line.key().reason()))
                .toList();
    }

    /// Writes the account as CSV, one line per item and reason.
    public void write(Path file) throws IOException {
        CsvSchema columns = CsvSchema.builder()
                .addColumn("table")
                .addColumn("item")
                .addColumn("label")
                .addColumn("reason")
                .addNumberColumn("count")
                .addColumn("example_file")
                .addNumberColumn("example_line")
                .addColumn("example_value")
                .addColumn("example_unit")
                .addColumn("example_detail")
                .build()
                .withHeader();
        try (var out = new CsvFactory().createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.setSchema(columns);
            for (Line line : lines()) {
                out.writeStartObject();
                out.writeStringField("table", line.key().source());
                out.writeStringField("item", line.key().item());
                out.writeStringField("label", line.example().provenance().label());
                out.writeStringField("reason", line.key().reason().code());
                out.writeNumberField("count", line.count());
                out.writeStringField("example_file", line.example().provenance().origin());
                out.writeNumberField("example_line", line.example().provenance().line());
                out.writeStringField("example_value", line.example().value());
                out.writeStringField("example_unit", line.example().unit());
                out.writeStringField("example_detail", line.detail());
                out.writeEndObject();
            }
        }
    }
}
