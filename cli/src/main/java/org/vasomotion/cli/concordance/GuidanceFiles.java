package org.vasomotion.cli.concordance;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.vasomotion.guidance.concordance.Advised;
import org.vasomotion.guidance.concordance.Phase;
import org.vasomotion.guidance.concordance.RefillStretch;
import org.vasomotion.guidance.concordance.StayCourse;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.interop.wording.JudgementWords;
import org.vasomotion.model.observation.PatientId;

/// One file per stay: phases of perfusion, stretches of capillary refill, steps of protocols, and what would have been
/// advised beside what was done.
public final class GuidanceFiles {

    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumn("from")
            .addColumn("until")
            .addColumn("kind")
            .addColumn("protocol")
            .addColumn("step")
            .addColumn("what")
            .addColumn("done")
            .addColumn("limit")
            .addColumn("because")
            .build()
            .withHeader();

    private final Path folder;

    public GuidanceFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /// Writes the file of a stay.
    public void write(PatientId stay, StayCourse course) throws IOException {
        String name = URLEncoder.encode(stay.value(), StandardCharsets.UTF_8).replace("*", "%2A");
        Path file = folder.resolve(name + ".guidance.csv");
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var out = new CsvFactory().createGenerator(text)) {
            out.setSchema(COLUMNS);
            for (Phase phase : course.phases()) {
                row(out, phase.from(), phase.until(), "phase", code(phase.kind()));
            }
            for (RefillStretch stretch : course.refill()) {
                row(out, stretch.from(), stretch.until(), "capillary-refill", code(stretch.state()));
            }
            for (SessionOutput.Moved moved : course.moves()) {
                move(out, moved);
            }
            for (Advised advised : course.advised()) {
                advised(out, advised);
            }
            for (SessionOutput.WouldHaveAdvised would : course.late()) {
                late(out, would);
            }
        }
    }

    private static void row(JsonGenerator out, Instant from, Instant until, String kind, String what)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("from", text(from));
        out.writeStringField("until", text(until));
        out.writeStringField("kind", kind);
        out.writeStringField("what", what);
        out.writeEndObject();
    }

    private static void move(JsonGenerator out, SessionOutput.Moved moved) throws IOException {
        out.writeStartObject();
        out.writeStringField("from", text(moved.move().at()));
        out.writeStringField("kind", "step");
        out.writeStringField("protocol", moved.protocol());
        out.writeStringField("step", moved.move().from());
        out.writeStringField(
                "what",
                moved.move().edge().label() + " -> " + moved.move().edge().to());
        out.writeStringField(
                "because", String.join("; ", JudgementWords.reasons(moved.move().because())));
        out.writeEndObject();
    }

    private static void advised(JsonGenerator out, Advised advised) throws IOException {
        Proposal proposal = advised.recommendation().reviewed().proposal();
        out.writeStartObject();
        out.writeStringField("from", text(advised.from()));
        out.writeStringField("until", text(advised.until()));
        out.writeStringField("kind", advised.recommendation().action().isPresent() ? "advised" : "withheld");
        proposal(out, proposal);
        out.writeStringField("done", code(advised.followed()));
        out.writeStringField(
                "limit",
                advised.recommendation()
                        .reviewed()
                        .decisive()
                        .map(ruling -> ruling.limit())
                        .orElse(""));
        out.writeStringField("because", String.join("; ", JudgementWords.reasons(proposal.because())));
        out.writeEndObject();
    }

    private static void late(JsonGenerator out, SessionOutput.WouldHaveAdvised would) throws IOException {
        Proposal proposal = would.advice().reviewed().proposal();
        out.writeStartObject();
        out.writeStringField("from", text(would.at()));
        out.writeStringField("kind", "would-have-advised");
        proposal(out, proposal);
        out.writeStringField("because", String.join("; ", JudgementWords.reasons(proposal.because())));
        out.writeEndObject();
    }

    private static void proposal(JsonGenerator out, Proposal proposal) throws IOException {
        out.writeStringField("protocol", proposal.protocol());
        out.writeStringField("step", proposal.step());
        out.writeStringField("what", ActionWords.of(proposal.action()));
    }

    /// To the second: a strict limit ends a billionth of a second later.
    private static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// The name of a constant as a code.
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
