package org.vasomotion.guidance.protocol;

import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.model.Api;

/// A real patient's surroundings: the record as it stands.
@Api
public record PatientSurroundings(ProtocolGraph graph, Situation situation) implements Surroundings {

    @Override
    public Facts facts(ProtocolState state) {
        return new PatientFacts(graph, situation, state);
    }
}
