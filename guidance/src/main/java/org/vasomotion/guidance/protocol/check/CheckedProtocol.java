package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.Api;

/// What checking a protocol showed.
///
/// @param protocol its identifier
/// @param version of it
/// @param shape mistakes in the graph as it is written
/// @param outcomes one per property; none if `shape` makes it impossible to run the graph
/// @param notes what a reviewer should know: edges that no path takes, inputs that are only vetoes, the most fluid
@Api
public record CheckedProtocol(
        String protocol,
        String version,
        List<ShapeFinding> shape,
        Map<Property, Outcome> outcomes,
        List<String> notes) {

    public CheckedProtocol {
        shape = List.copyOf(shape);
        Map<Property, Outcome> ordered = new EnumMap<>(Property.class);
        ordered.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(ordered);
        notes = List.copyOf(notes);
    }

    /// Whether nothing is wrong and everything was looked at.
    public boolean isProved() {
        return reasons().isEmpty() && !outcomes.isEmpty();
    }

    /// Why it is rejected, one text per reason; empty if it is not.
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        for (ShapeFinding finding : shape) {
            reasons.add(finding.toString());
        }
        outcomes.forEach((property, outcome) -> {
            if (outcome instanceof Outcome.Broken broken) {
                reasons.add(property + ", " + property.statement() + ":\n"
                        + broken.story().text());
            }
        });
        return reasons;
    }
}
