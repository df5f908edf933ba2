package org.vasomotion.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vasomotion.cli.replay.QuarantineTally;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.interop.wording.QuantityWords;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandCatalog;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.ReferenceRange;
import org.vasomotion.model.observation.SourceReading;

/// Writes the data of the whole cohort for the page: `Cohort` in `contract.ts`.
final class CohortWriter {

    /// Completed years, with or without the sign that an archive hides the rest.
    private static final Pattern AGE = Pattern.compile("(?:> ?)?([0-9]{1,3})(?:\\.[0-9]+)?");

    private final JsonGenerator out;
    private final CohortTally tally;

    CohortWriter(JsonGenerator out, CohortTally tally) {
        this.out = out;
        this.tally = tally;
    }

    void account() throws IOException {
        IntakeAccount account = tally.account();
        out.writeObjectFieldStart("account");
        out.writeNumberField("received", account.received());
        out.writeNumberField("accepted", account.accepted());
        out.writeNumberField("quarantined", account.quarantined());
        out.writeNumberField("duplicate", account.duplicate());
        out.writeEndObject();
    }

    void quarantine(QuarantineTally quarantine) throws IOException {
        out.writeArrayFieldStart("quarantine");
        for (QuarantineTally.Line line : quarantine.lines()) {
            SourceReading example = line.example();
            out.writeStartObject();
            out.writeStringField("table", line.key().source());
            out.writeStringField("item", line.key().item());
            out.writeStringField("label", example.provenance().label());
            out.writeStringField("reason", line.key().reason().code());
            out.writeStringField("reasonText", Wording.of(line.key().reason()));
            out.writeNumberField("count", line.count());
            out.writeObjectFieldStart("example");
            out.writeStringField("origin", example.provenance().origin());
            out.writeNumberField("line", example.provenance().line());
            out.writeStringField("value", example.value());
            out.writeStringField("unit", example.unit());
            out.writeStringField("detail", line.detail());
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void measurands(MeasurandCatalog catalog) throws IOException {
        out.writeArrayFieldStart("measurands");
        for (Measurand measurand : catalog.all()) {
            if (tally.staysWith(measurand) > 0) {
                measurand(measurand);
            }
        }
        out.writeEndArray();
    }

    private void measurand(Measurand measurand) throws IOException {
        out.writeStartObject();
        named(
                measurand.id(),
                measurand.name(),
                measurand.symbol(),
                QuantityWords.of(measurand.unit()),
                measurand.decimals());
        if (measurand.reference() instanceof ReferenceRange.Known reference) {
            out.writeNumberField("referenceLow", reference.range().low());
            out.writeNumberField("referenceHigh", reference.range().high());
        }
        out.writeNumberField("maxGapS", seconds(measurand, Method.UNSPECIFIED));
        out.writeObjectFieldStart("maxGapByMethodS");
        List<Method> inOrder = measurand.methods().stream()
                .sorted(Comparator.comparing(Method::id))
                .toList();
        for (Method method : inOrder) {
            out.writeNumberField(method.id(), seconds(measurand, method));
        }
        out.writeEndObject();
        if (measurand.kind() instanceof MeasurandKind.Graded graded) {
            out.writeObjectFieldStart("grades");
            out.writeNumberField("least", graded.least());
            out.writeArrayFieldStart("labels");
            for (String label : graded.labels()) {
                out.writeString(label);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeNumberField("stays", tally.staysWith(measurand));
        out.writeNumberField("observations", tally.observationsOf(measurand));
        out.writeEndObject();
    }

    private static long seconds(Measurand measurand, Method method) {
        Duration charted = measurand.ageLimit(method).charted();
        return charted.toSeconds();
    }

    void indices(IndexSet indices) throws IOException {
        out.writeArrayFieldStart("indices");
        List<CohortTally.IndexTally> tallies = tally.byIndex();
        for (int i = 0; i < tallies.size(); i++) {
            index(indices.indices().get(i), tallies.get(i));
        }
        out.writeEndArray();
    }

    private void index(Index index, CohortTally.IndexTally counts) throws IOException {
        var description = index.description();
        out.writeStartObject();
        named(
                description.id(),
                description.name(),
                description.symbol(),
                QuantityWords.of(description.unit()),
                description.decimals());
        out.writeNumberField("staysKnown", counts.stays());
        out.writeNumberField("known", counts.known());
        out.writeNumberField("bounded", counts.bounded());
        out.writeNumberField("unknown", counts.unknown());
        out.writeArrayFieldStart("gaps");
        for (Map.Entry<String, Long> gap : counts.gaps()) {
            out.writeStartObject();
            out.writeStringField("text", gap.getKey());
            out.writeNumberField("count", gap.getValue());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    void drugs(DrugCatalog catalog) throws IOException {
        out.writeArrayFieldStart("drugs");
        for (var drug : catalog.all()) {
            if (tally.staysWith(drug) > 0) {
                out.writeStartObject();
                out.writeStringField("id", drug.id());
                out.writeStringField("name", drug.name());
                out.writeStringField("unit", QuantityWords.of(drug.rateUnit().orElse(drug.amountUnit())));
                out.writeStringField("role", GuidanceWriter.code(drug.role()));
                out.writeNumberField("stays", tally.staysWith(drug));
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    void stays() throws IOException {
        out.writeArrayFieldStart("stays");
        for (StaySummary summary : tally.stays()) {
            out.writeStartObject();
            out.writeStringField("id", summary.stay().id().value());
            out.writeStringField("subject", summary.stay().subject());
            age(summary.stay().age());
            out.writeStringField("sex", summary.stay().sex());
            out.writeStringField("careUnit", summary.stay().careUnit());
            out.writeNumberField("inMs", summary.begin().toEpochMilli());
            out.writeNumberField("hours", (float) summary.hours());
            out.writeNumberField("observations", summary.observations());
            out.writeNumberField("quarantined", summary.account().quarantined());
            out.writeNumberField("duplicate", summary.account().duplicate());
            out.writeNumberField("crt", summary.observations(PeripheralSigns.CAPILLARY_REFILL_TIME));
            out.writeNumberField("lactate", summary.observations(Metabolism.LACTATE));
            out.writeNumberField("arterialPressure", summary.arterialLinePressures());
            out.writeNumberField("norepinephrineHours", (float) summary.norepinephrineHours());
            if (summary.guidance() != null) {
                new GuidanceTableWriter(out).row(summary.guidance(), summary.begin());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /// The page wants a number; an archive that hides ages beyond a limit gives the limit.
    private void age(String age) throws IOException {
        Matcher years = AGE.matcher(age);
        if (years.matches()) {
            out.writeNumberField("age", Integer.parseInt(years.group(1)));
        } else {
            out.writeNullField("age");
        }
    }

    void highlights() throws IOException {
        long stays = tally.stays().size();
        out.writeArrayFieldStart("highlights");
        highlight(
                "capillary refill charted",
                tally.staysWith(PeripheralSigns.CAPILLARY_REFILL_TIME),
                stays,
                tally.observationsOf(PeripheralSigns.CAPILLARY_REFILL_TIME) + " values");
        highlight(
                "lactate measured",
                tally.staysWith(Metabolism.LACTATE),
                stays,
                tally.observationsOf(Metabolism.LACTATE) + " values");
        highlight("pressure by arterial line", tally.staysWithArterialLine(), stays, "mean pressure charted");
        highlight(
                "central venous pressure",
                tally.staysWith(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE),
                stays,
                tally.observationsOf(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE) + " values");
        highlight(
                "norepinephrine given",
                tally.stays().stream()
                        .filter(stay -> stay.norepinephrineHours() > 0)
                        .count(),
                stays,
                "known to run");
        out.writeEndArray();
    }

    private void highlight(String label, long value, long of, String note) throws IOException {
        out.writeStartObject();
        out.writeStringField("label", label);
        out.writeNumberField("value", value);
        out.writeNumberField("of", of);
        out.writeStringField("note", note);
        out.writeEndObject();
    }

    private void named(String id, String name, String symbol, String unit, int decimals) throws IOException {
        out.writeStringField("id", id);
        out.writeStringField("name", name);
        out.writeStringField("symbol", symbol);
        out.writeStringField("unit", unit);
        out.writeNumberField("decimals", decimals);
    }
}
