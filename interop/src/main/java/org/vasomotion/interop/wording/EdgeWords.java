package org.vasomotion.interop.wording;

import java.time.Duration;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.model.Api;

/// When a way out is taken and what is remembered then, as English.
///
/// @param conditions how guards are said
@Api
public record EdgeWords(ConditionWords conditions) {

    /// When a way out is taken.
    public String when(Edge edge) {
        return switch (edge.trigger()) {
            case Trigger.When when -> conditions.of(when.condition());
            case Trigger.Otherwise _ -> "otherwise";
            case Trigger.After after -> after(after.time().value());
        };
    }

    public static String after(Duration time) {
        return "after " + Wording.of(time);
    }

    public static String of(Effect effect) {
        return switch (effect) {
            case Effect.Mark mark -> "note the time as " + Names.words(mark.name());
            case Effect.Capture capture ->
                "note " + OperandWords.of(capture.operand()) + " as " + Names.words(capture.name());
            case Effect.Count count -> "count " + Names.words(count.counter());
            case Effect.Reset reset -> "count " + Names.words(reset.counter()) + " anew";
        };
    }
}
