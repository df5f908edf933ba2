package org.vasomotion.guidance.protocol.check;

import java.util.List;
import org.vasomotion.model.Api;

/// A path that breaks a property, told as it could happen at a bedside. Times of day are invented; the time
/// between them is possible.
///
/// @param events what happened, in order, one sentence or more each
/// @param broken what is wrong in the end
@Api
public record Story(List<String> events, String broken) {

    public Story {
        events = List.copyOf(events);
    }

    /// All of it, one event a line.
    public String text() {
        return String.join("\n", events) + "\nBROKEN: " + broken;
    }

    @Override
    public String toString() {
        return text();
    }
}
