package org.vasomotion.cli.waveform;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Words;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.waveform.Trace;
import org.vasomotion.simulation.waveform.feature.PulseFeatures;

/// Writes waves: `waveform.csv`, a line per sample, and `waveform-features.csv`, what a monitor reads
/// from them.
///
/// The header names each column with its UCUM unit, and the sampling rate beside the time.
public final class WaveformFiles {

    private static final String WAVES = "waveform.csv";
    private static final String FEATURES = "waveform-features.csv";

    private static final MathContext DIGITS = new MathContext(6);
    private static final CsvFactory CSV = new CsvFactory();

    private final Path folder;

    public WaveformFiles(Path folder) {
        this.folder = folder;
    }

    /// Writes both files, and says on the screen what the monitor reads.
    public void write(DrawnScenario drawn, PrintWriter screen) throws IOException {
        Files.createDirectories(folder);
        waves(drawn);
        PulseFeatures features = drawn.features();
        features(features);
        screen.printf(
                Locale.ROOT,
                "Monitor at %s for %s: %.0f/%.0f (%.0f) mmHg, %.0f beats per minute, pulse pressure variation %.0f %%%n",
                SignText.time(drawn.at()),
                Durations.write(drawn.lasting()),
                features.systolicMmHg(),
                features.diastolicMmHg(),
                features.meanMmHg(),
                features.heartRatePerMin(),
                features.pulsePressureVariationPercent());
        screen.println("Waves: " + folder.resolve(WAVES));
    }

    private void waves(DrawnScenario drawn) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().addNumberColumn("time [s] at " + drawn.samplesPerS() + " /s");
        Arrays.stream(Trace.values())
                .forEach(trace -> schema.addNumberColumn(Words.of(trace) + " [" + trace.unitCode() + "]"));
        List<double[]> columns = Arrays.stream(Trace.values()).map(drawn::of).toList();
        BigDecimal start = BigDecimal.valueOf(drawn.at().toMillis(), 3);
        try (CsvGenerator out = CSV.createGenerator(Files.newBufferedWriter(folder.resolve(WAVES)))) {
            out.setSchema(schema.build().withHeader());
            for (int i = 0; i < columns.getFirst().length; i++) {
                BigDecimal since = new BigDecimal((double) i / drawn.samplesPerS()).round(DIGITS);
                out.writeStartArray();
                out.writeNumber(start.add(since).stripTrailingZeros().toPlainString());
                for (double[] column : columns) {
                    number(out, column[i]);
                }
                out.writeEndArray();
            }
        }
    }

    private void features(PulseFeatures features) throws IOException {
        CsvSchema schema = CsvSchema.builder()
                .addColumn("feature")
                .addNumberColumn("value")
                .addColumn("unit")
                .build()
                .withHeader();
        List<Row> rows = List.of(
                new Row("beats", features.beats(), "1"),
                new Row("heart-rate", features.heartRatePerMin(), "/min"),
                new Row("systolic-arterial-pressure", features.systolicMmHg(), "mm[Hg]"),
                new Row("diastolic-arterial-pressure", features.diastolicMmHg(), "mm[Hg]"),
                new Row("mean-arterial-pressure", features.meanMmHg(), "mm[Hg]"),
                new Row("pulse-pressure", features.pulseMmHg(), "mm[Hg]"),
                new Row("steepest-rise", features.steepestMmHgPerS(), "mm[Hg]/s"),
                new Row("pulse-pressure-variation", features.pulsePressureVariationPercent(), "%"),
                new Row("stroke-volume-variation", features.strokeVolumeVariationPercent(), "%"));
        try (CsvGenerator out = CSV.createGenerator(Files.newBufferedWriter(folder.resolve(FEATURES)))) {
            out.setSchema(schema);
            for (Row row : rows) {
                out.writeStartArray();
                out.writeString(row.name());
                number(out, row.value());
                out.writeString(row.unitCode());
                out.writeEndArray();
            }
        }
    }

    /// @param value in the unit
    private record Row(String name, @Dimensionless double value, String unitCode) {}

    private static void number(JsonGenerator out, double value) throws IOException {
        if (Double.isFinite(value)) {
            out.writeNumber(new BigDecimal(value).round(DIGITS).stripTrailingZeros());
        } else {
            out.writeNull();
        }
    }
}
