package org.vasomotion.cli.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.simulation.instrument.Bedside;
import org.vasomotion.simulation.instrument.BedsidePlan;
import org.vasomotion.simulation.instrument.StandardInstruments;
import org.vasomotion.simulation.scenario.Recording;
import org.vasomotion.simulation.scenario.Scenario;
import org.vasomotion.simulation.solver.VirtualPatients;

/// What the instruments of a virtual patient saw, as a dataset in the generic CSV form, so that it enters by
/// the same door as a hospital's.
public final class ReadingFiles {

    /// When the clock of every virtual patient stands at zero; any instant would do.
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final CsvFactory CSV = new CsvFactory();
    private static final Set<String> GIVEN =
            StandardInstruments.drugs().stream().map(Drug::id).collect(Collectors.toSet());

    private final PatientId patient;
    private final long seed;
    private final List<SourceReading> readings = new ArrayList<>();

    /// @param seed of all that is left to chance at the bedside
    public ReadingFiles(Scenario scenario, long seed) {
        this.patient = new PatientId(scenario.id());
        this.seed = seed;
    }

    /// Puts instruments at the bed; hands back who is to be told the time.
    public Consumer<Duration> watch(VirtualPatients patients) {
        Bedside bed = new Bedside(patients, 0, 0, patient, START, seed);
        StandardInstruments instruments = StandardInstruments.at(bed, BedsidePlan.usual());
        return now -> readings.addAll(instruments.look(now));
    }

    /// How many readings have become known so far.
    public int count() {
        return readings.size();
    }

    /// Writes manifest, patients, observations and administrations. The stay ends with the scenario, or with
    /// the
    /// patient.
    public void write(Path folder, Recording recording) throws IOException {
        Duration stay = recording.lived();
        Files.createDirectories(folder);
        manifest(folder.resolve("vasomotion-dataset.json"));
        try (CsvGenerator out = table(folder.resolve("patients.csv"), "patient", "admitted", "discharged")) {
            row(out, patient.value(), START.toString(), START.plus(stay).toString());
        }
        try (CsvGenerator out = table(
                folder.resolve("observations.csv"),
                "patient",
                "time",
                "received",
                "item",
                "method",
                "site",
                "value",
                "unit",
                "id")) {
            for (SourceReading reading : readings) {
                if (!GIVEN.contains(reading.item())) {
                    observation(out, reading);
                }
            }
        }
        try (CsvGenerator out = table(
                folder.resolve("administrations.csv"),
                "patient",
                "start",
                "end",
                "received",
                "item",
                "value",
                "unit",
                "id")) {
            for (SourceReading reading : readings) {
                if (GIVEN.contains(reading.item())) {
                    administration(out, reading);
                }
            }
        }
    }

    /// Live, as instruments are; pumps and the record of output leave nothing out.
    private void manifest(Path file) throws IOException {
        try (JsonGenerator out = new JsonFactory().createGenerator(Files.newBufferedWriter(file))) {
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            out.writeStringField("name", "virtual-ward");
            out.writeStringField("zone", "UTC");
            out.writeStringField("acquisition", "live");
            out.writeArrayFieldStart("complete");
            out.writeString("vasoactive-infusions");
            out.writeString("fluid-input");
            out.writeString("fluid-output");
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private static void observation(CsvGenerator out, SourceReading reading) throws IOException {
        String[] code = reading.item().split("\\|", -1);
        row(
                out,
                reading.patient().value(),
                text(reading.start()),
                text(reading.received()),
                code[0],
                code.length > 1 ? code[1] : "",
                code.length > 2 ? code[2] : "",
                reading.value(),
                reading.unit(),
                reading.identity().message());
    }

    private static void administration(CsvGenerator out, SourceReading reading) throws IOException {
        row(
                out,
                reading.patient().value(),
                text(reading.start()),
                text(reading.end()),
                text(reading.received()),
                reading.item(),
                reading.value(),
                reading.unit(),
                reading.identity().message());
    }

    private static String text(SourceTime time) {
        return switch (time) {
            case SourceTime.At at -> at.instant().toString();
            case SourceTime.Unreadable unreadable -> unreadable.text();
            case SourceTime.Missing _ -> "";
        };
    }

    private static CsvGenerator table(Path file, String... columns) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        for (String column : columns) {
            schema.addColumn(column);
        }
        CsvGenerator out = CSV.createGenerator(Files.newBufferedWriter(file));
        out.setSchema(schema.build().withHeader());
        return out;
    }

    private static void row(CsvGenerator out, String... cells) throws IOException {
        out.writeStartArray();
        for (String cell : cells) {
            out.writeString(cell);
        }
        out.writeEndArray();
    }
}
