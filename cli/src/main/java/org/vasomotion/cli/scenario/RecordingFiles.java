package org.vasomotion.cli.scenario;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Deed;
import org.vasomotion.simulation.scenario.Moment;
import org.vasomotion.simulation.scenario.Recording;
import org.vasomotion.simulation.sign.Sign;

/// Writes a run: `signs.csv`, a line per record, and `deeds.csv`, a line per thing that was done.
///
/// The header names each column with its UCUM unit. Drugs that were never given have no column.
public final class RecordingFiles {

    private static final MathContext DIGITS = new MathContext(6);
    private static final CsvFactory CSV = new CsvFactory();

    private final Path folder;

    public RecordingFiles(Path folder) {
        this.folder = folder;
    }

    public void write(Recording recording) throws IOException {
        Files.createDirectories(folder);
        signs(recording);
        deeds(recording);
    }

    private void signs(Recording recording) throws IOException {
        List<SimulatedDrug> drugs = recording.formulary().drugs();
        List<Integer> given = recording.given();
        CsvSchema.Builder schema = CsvSchema.builder().addNumberColumn("time [s]");
        Arrays.stream(Sign.values()).forEach(sign -> schema.addNumberColumn(title(Words.of(sign), sign.unitCode())));
        Arrays.stream(Treatment.values())
                .forEach(each -> schema.addNumberColumn(title(Words.of(each), each.unitCode())));
        given.forEach(place -> schema.addNumberColumn(
                title(drugs.get(place).name(), drugs.get(place).rateUnitCode())));
        try (CsvGenerator out = CSV.createGenerator(Files.newBufferedWriter(folder.resolve("signs.csv")))) {
            out.setSchema(schema.build().withHeader());
            for (Moment moment : recording.moments()) {
                out.writeStartArray();
                out.writeNumber(moment.at().toMillis() / 1000.0);
                for (Sign sign : Sign.values()) {
                    number(out, moment.of(sign));
                }
                for (Treatment treatment : Treatment.values()) {
                    number(out, moment.rate(treatment));
                }
                for (int place : given) {
                    number(out, moment.drugRate(place));
                }
                out.writeEndArray();
            }
        }
    }

    private void deeds(Recording recording) throws IOException {
        CsvSchema schema = CsvSchema.builder()
                .addNumberColumn("time [s]")
                .addColumn("order")
                .build()
                .withHeader();
        try (CsvGenerator out = CSV.createGenerator(Files.newBufferedWriter(folder.resolve("deeds.csv")))) {
            out.setSchema(schema);
            for (Deed deed : recording.deeds()) {
                line(out, deed.at(), OrderText.of(deed.order()));
            }
            if (recording.isDead()) {
                line(out, recording.lived(), "died");
            }
        }
    }

    private static void line(CsvGenerator out, Duration at, String text) throws IOException {
        out.writeStartArray();
        out.writeNumber(at.toMillis() / 1000.0);
        out.writeString(text);
        out.writeEndArray();
    }

    private static void number(JsonGenerator out, double value) throws IOException {
        if (Double.isFinite(value)) {
            out.writeNumber(new BigDecimal(value).round(DIGITS).stripTrailingZeros());
        } else {
            out.writeNull();
        }
    }

    private static String title(String name, String unitCode) {
        return name + " [" + unitCode + "]";
    }
}
