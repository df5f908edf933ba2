package org.vasomotion.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.concordance.StayConcordance;
import org.vasomotion.cli.replay.QuarantineTally;
import org.vasomotion.cli.replay.ReplayedStay;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.tabular.Dataset;
import org.vasomotion.interop.tabular.DatasetAccount;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.measurand.MeasurandCatalog;

/// Writes the report: one page with its style, its program and all data inside.
///
/// Stays are written to a part file as they come, so that a cohort of any size needs no more memory than a few stays;
/// the report is put together at the end and appears whole or not at all.
public final class ReportWriter implements AutoCloseable {

    /// No text of a chart can end the script element that holds it.
    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new ScriptEscapes());

    private final Path report;
    private final Path staysPart;
    private final OutputStream stays;
    private final IndexSet indices;
    private final MeasurandCatalog measurands;
    private final DrugCatalog drugs;
    private final MethodCodes methods;
    private final List<ProtocolGraph> protocols;

    /// @param protocols which were asked what they would have advised; empty if none was
    public ReportWriter(
            Path report,
            IndexSet indices,
            MeasurandCatalog measurands,
            DrugCatalog drugs,
            List<ProtocolGraph> protocols)
            throws IOException {
        this.report = report;
        this.staysPart = report.resolveSibling(report.getFileName() + ".stays.part");
        this.stays = new BufferedOutputStream(Files.newOutputStream(staysPart), 1 << 16);
        this.indices = indices;
        this.measurands = measurands;
        this.drugs = drugs;
        this.protocols = List.copyOf(protocols);
        this.methods = new MethodCodes(measurands);
    }

    /// The data of one stay, ready to be appended; may run beside others.
    ///
    /// @param guidance what would have been advised, if that was asked
    public byte[] chart(
            String id,
            Instant admittedAt,
            Instant end,
            ReplayedStay stay,
            List<ChartedRates> rates,
            @Nullable StayConcordance guidance) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            new ChartWriter(out, indices, methods, admittedAt, end).write(id, stay, rates, guidance);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /// Appends the data of one stay.
    public void append(String id, byte[] chart) throws IOException {
        stays.write(utf8("<script type=\"application/json\" class=\"stay\" data-id=\"" + Skeleton.escaped(id) + "\">"));
        stays.write(chart);
        stays.write(utf8("</script>\n"));
    }

    /// Puts the report together.
    public void finish(
            Dataset dataset, DatasetAccount account, String version, CohortTally tally, QuarantineTally quarantine)
            throws IOException {
        stays.close();
        Path part = report.resolveSibling(report.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            Page page = Page.load();
            out.write(utf8(page.beforeData(DatasetWriter.name(dataset), tally)));
            out.write(utf8("<script type=\"application/json\" id=\"cohort\">"));
            out.write(cohort(dataset, account, version, tally, quarantine));
            out.write(utf8("</script>\n"));
            Files.copy(staysPart, out);
            out.write(utf8(page.afterData()));
        }
        Files.move(part, report, StandardCopyOption.REPLACE_EXISTING);
    }

    private byte[] cohort(
            Dataset dataset, DatasetAccount account, String version, CohortTally tally, QuarantineTally quarantine)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("title", "Cohort report");
            out.writeStringField("version", version);
            out.writeStringField("researchNote", Page.RESEARCH_NOTE);
            DatasetWriter.write(out, dataset, account);
            CohortWriter cohort = new CohortWriter(out, tally);
            cohort.account();
            cohort.quarantine(quarantine);
            DatasetWriter.unlisted(out, account);
            out.writeArrayFieldStart("methods");
            for (String method : methods.names()) {
                out.writeString(method);
            }
            out.writeEndArray();
            cohort.measurands(measurands);
            cohort.indices(indices);
            cohort.drugs(drugs);
            cohort.highlights();
            new GuidanceTableWriter(out).info(protocols);
            cohort.stays();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        stays.close();
        Files.deleteIfExists(staysPart);
    }
}
