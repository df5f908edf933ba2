package org.vasomotion.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vasomotion.cli.concordance.CourseSummary;
import org.vasomotion.guidance.concordance.Advised;
import org.vasomotion.guidance.concordance.Phase;
import org.vasomotion.guidance.concordance.RefillStretch;
import org.vasomotion.guidance.concordance.StayCourse;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.interop.wording.JudgementWords;

/// Writes what would have been advised, for the page: `Guidance` and `GuidanceRow` in `contract.ts`.
final class GuidanceWriter {

    private final JsonGenerator out;

    GuidanceWriter(JsonGenerator out) {
        this.out = out;
    }

    /// Of one stay; times are seconds since admission.
    void stay(StayCourse course, Instant admittedAt) throws IOException {
        out.writeObjectFieldStart("guidance");
        if (course.onset().isEmpty()) {
            out.writeNullField("onset");
        } else {
            out.writeNumberField("onset", seconds(admittedAt, course.onset().getFirst()));
        }
        out.writeArrayFieldStart("phases");
        for (Phase phase : course.phases()) {
            stretch(admittedAt, phase.from(), phase.until(), code(phase.kind()));
        }
        out.writeEndArray();
        out.writeArrayFieldStart("refill");
        for (RefillStretch stretch : course.refill()) {
            stretch(admittedAt, stretch.from(), stretch.until(), code(stretch.state()));
        }
        out.writeEndArray();
        moves(course.moves(), admittedAt);
        advised(course.advised(), admittedAt);
        out.writeEndObject();
    }

    private void stretch(Instant admittedAt, Instant from, Instant until, String kind) throws IOException {
        out.writeStartObject();
        out.writeNumberField("from", seconds(admittedAt, from));
        out.writeNumberField("until", seconds(admittedAt, until));
        out.writeStringField("kind", kind);
        out.writeEndObject();
    }

    private void moves(List<SessionOutput.Moved> moves, Instant admittedAt) throws IOException {
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

    private void advised(List<Advised> all, Instant admittedAt) throws IOException {
        out.writeArrayFieldStart("advised");
        for (Advised advised : all) {
            Proposal proposal = advised.recommendation().reviewed().proposal();
            out.writeStartObject();
            out.writeNumberField("from", seconds(admittedAt, advised.from()));
            out.writeNumberField("until", seconds(admittedAt, advised.until()));
            out.writeStringField("protocol", proposal.protocol());
            out.writeStringField("step", proposal.step());
            out.writeStringField(
                    "what", ActionWords.of(advised.recommendation().action().orElse(proposal.action())));
            out.writeStringField("direction", code(proposal.action().direction()));
            out.writeStringField("done", code(advised.followed()));
            out.writeStringField(
                    "withheldBy",
                    advised.recommendation().action().isPresent()
                            ? ""
                            : advised.recommendation()
                                    .reviewed()
                                    .decisive()
                                    .map(ruling -> ruling.limit())
                                    .orElse(""));
            out.writeArrayFieldStart("because");
            for (String reason : JudgementWords.reasons(proposal.because())) {
                out.writeString(reason);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /// Of one line of the cohort.
    void row(CourseSummary summary) throws IOException {
        out.writeObjectFieldStart("guidance");
        out.writeBooleanField("onset", summary.onsets() > 0);
        out.writeObjectFieldStart("hours");
        for (Map.Entry<Phase.Kind, Double> phase : summary.hours().entrySet()) {
            out.writeNumberField(code(phase.getKey()), phase.getValue().floatValue());
        }
        out.writeEndObject();
        out.writeNumberField("refillUnknownHours", (float) summary.refillUnknownHours());
        out.writeNumberField("fluidAtNormalRefillMl", (float) summary.fluidAtNormalRefillMl());
        counts("treatments", summary.treatments());
        counts("measurements", summary.measurements());
        out.writeNumberField("withheld", summary.withheld());
        out.writeEndObject();
    }

    private void counts(String name, Map<Advised.Followed, Integer> counts) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<Advised.Followed, Integer> count : counts.entrySet()) {
            out.writeNumberField(code(count.getKey()), count.getValue());
        }
        out.writeEndObject();
    }

    private static long seconds(Instant from, Instant until) {
        return Duration.between(from, until).toSeconds();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
