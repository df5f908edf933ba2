package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.recommendation.OverrideReason;
import org.vasomotion.guidance.recommendation.RecommendationId;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;

/// Inputs of a session as lines of text, and back.
@Api
public final class InputText {

    private InputText() {}

    /// The input as one line, without its end.
    public static String write(SessionInput input) {
        Fields.Writer out = new Fields.Writer();
        switch (input) {
            case SessionInput.Ticked ticked -> out.put("ticked").put(ticked.at());
            case SessionInput.Begun begun -> out.put("begun").put(begun.at()).put(begun.protocol());
            case SessionInput.Ended ended -> out.put("ended").put(ended.at()).put(ended.protocol());
            case SessionInput.Delivered delivered -> {
                out.put("delivered")
                        .put(delivered.at())
                        .put(delivered.readings().size());
                delivered.readings().forEach(reading -> write(out, reading));
            }
            case SessionInput.Declared declared -> {
                Coverage coverage = declared.coverage();
                out.put("declared").put(declared.at());
                write(out, coverage.id()).put(coverage.revision()).put(coverage.kind());
                out.put(coverage.from()).put(coverage.until()).put(coverage.receivedAt());
            }
            case SessionInput.Answered answered -> {
                out.put("answered").put(answered.at());
                out.put(answered.recommendation().patient())
                        .put(answered.recommendation().number());
                write(out, answered.response());
            }
        }
        return out.line().toString();
    }

    /// The input that a line was written from.
    ///
    /// @throws DamagedJournalException if it is no such line
    public static SessionInput read(String line) {
        Fields.Reader in = Fields.Reader.of(line);
        String kind = in.text();
        Instant at = in.instant();
        SessionInput input = switch (kind) {
            case "ticked" -> new SessionInput.Ticked(at);
            case "begun" -> new SessionInput.Begun(at, in.text());
            case "ended" -> new SessionInput.Ended(at, in.text());
            case "delivered" -> new SessionInput.Delivered(at, readings(in));
            case "declared" -> new SessionInput.Declared(at, coverage(in));
            case "answered" ->
                new SessionInput.Answered(
                        at, new RecommendationId(new PatientId(in.text()), in.number()), response(in));
            case String other -> throw new DamagedJournalException("no kind of input: " + other);
        };
        if (in.fields().hasNext()) {
            throw new DamagedJournalException("the line goes on after its end");
        }
        return input;
    }

    private static Fields.Writer write(Fields.Writer out, EntryId id) {
        return out.put(id.source()).put(id.message());
    }

    private static void write(Fields.Writer out, Response response) {
        switch (response) {
            case Response.Accepted _ -> out.put("accepted");
            case Response.Overridden o -> out.put("overridden").put(o.reason()).put(o.comment());
        }
    }

    private static void write(Fields.Writer out, SourceReading reading) {
        out.put(reading.patient());
        write(out, reading.identity()).put(reading.revision()).put(reading.status());
        out.put(reading.item()).put(reading.value()).put(reading.unit());
        out.put(reading.start()).put(reading.end()).put(reading.received());
        Provenance provenance = reading.provenance();
        out.put(provenance.item())
                .put(provenance.label())
                .put(provenance.origin())
                .put(provenance.line());
    }

    private static List<SourceReading> readings(Fields.Reader in) {
        long count = in.number();
        List<SourceReading> readings = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            readings.add(reading(in));
        }
        return readings;
    }

    private static SourceReading reading(Fields.Reader in) {
        return new SourceReading(
                new PatientId(in.text()),
                new EntryId(in.text(), in.text()),
                (int) in.number(),
                in.oneOf(ReadingStatus.class),
                in.text(),
                in.text(),
                in.text(),
                in.time(),
                in.time(),
                in.time(),
                new Provenance(in.text(), in.text(), in.text(), in.number()));
    }

    private static Coverage coverage(Fields.Reader in) {
        return new Coverage(
                new EntryId(in.text(), in.text()),
                (int) in.number(),
                in.oneOf(Coverage.Kind.class),
                in.instant(),
                in.instant(),
                in.instant());
    }

    private static Response response(Fields.Reader in) {
        String kind = in.text();
        return switch (kind) {
            case "accepted" -> new Response.Accepted();
            case "overridden" -> new Response.Overridden(in.oneOf(OverrideReason.class), in.text());
            case String other -> throw new DamagedJournalException("no kind of answer: " + other);
        };
    }
}
