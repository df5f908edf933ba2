package org.vasomotion.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.vasomotion.cli.concordance.Advice;
import org.vasomotion.cli.concordance.RefillFluid;
import org.vasomotion.cli.concordance.StayConcordance;
import org.vasomotion.guidance.concordance.Phase;
import org.vasomotion.guidance.concordance.StayCourse;
import org.vasomotion.guidance.session.SessionOutput;

/// Writes what would have been advised to one stay, for the page: `Guidance` in `contract.ts`.
///
/// Times are seconds since admission.
final class GuidanceWriter {

    private final JsonGenerator out;
    private final Instant admittedAt;

    GuidanceWriter(JsonGenerator out, Instant admittedAt) {
        this.out = out;
        this.admittedAt = admittedAt;
    }

    void write(StayConcordance stay) throws IOException {
        StayCourse course = stay.course();
        out.writeObjectFieldStart("guidance");
        if (course.onset().isEmpty()) {
            out.writeNullField("onset");
        } else {
            out.writeNumberField("onset", seconds(admittedAt, course.onset().getFirst()));
        }
        out.writeArrayFieldStart("phases");
        for (Phase phase : course.phases()) {
            stretch(phase.from(), phase.until(), code(phase.kind()));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("refill");
        for (RefillFluid fluid : stay.fluids()) {
            stretch(
                    fluid.stretch().from(),
                    fluid.stretch().until(),
                    code(fluid.stretch().state()));
            if (fluid.millilitres() == null) {
                out.writeNullField("fluidMl");
            } else {
                out.writeNumberField("fluidMl", fluid.millilitres().floatValue());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        moves(course.moves());
        advised(stay.advice());
        out.writeEndObject();
    }

    private void stretch(Instant from, Instant until, String kind) throws IOException {
        out.writeStartObject();
        out.writeNumberField("from", seconds(admittedAt, from));
        out.writeNumberField("until", seconds(admittedAt, until));
        out.writeStringField("kind", kind);
    }

    private void moves(List<SessionOutput.Moved> moves) throws IOException {
        out.writeArrayFieldStart("moves");
        for (SessionOutput.Moved moved : moves) {
            out.writeStartObject();
            out.writeNumberField("t", seconds(admittedAt, moved.move().at()));
            out.writeStringField("protocol", moved.protocol());
            out.writeStringField("from", moved.move().from());
            out.writeStringField("label", moved.move().edge().label());
            out.writeStringField("to", moved.move().edge().to());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void advised(List<Advice> all) throws IOException {
        out.writeArrayFieldStart("advised");
        for (Advice advice : all) {
            out.writeStartObject();
            out.writeNumberField("from", seconds(admittedAt, advice.from()));
            out.writeNumberField("until", seconds(admittedAt, advice.until()));
            out.writeStringField("protocol", advice.protocol());
            out.writeStringField("step", advice.step());
            out.writeStringField("kind", code(advice.kind()));
            out.writeStringField("what", advice.what());
            out.writeStringField("done", code(advice.outcome()));
            out.writeStringField("limit", advice.limit());
            out.writeArrayFieldStart("because");
            for (String reason : advice.because()) {
                out.writeString(reason);
            }
            out.writeEndArray();
            out.writeStringField("source", advice.source());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static long seconds(Instant from, Instant until) {
        return Duration.between(from, until).toSeconds();
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
