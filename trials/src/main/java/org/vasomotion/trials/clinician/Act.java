package org.vasomotion.trials.clinician;

import org.vasomotion.guidance.recommendation.RecommendationId;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.simulation.scenario.Order;

/// Something that a clinician does; whoever runs the bed carries it out.
@Api
public sealed interface Act {

    /// Done to the patient.
    @Api
    record Ordered(Order order) implements Act {}

    /// Something is measured now, earlier than by schedule.
    @Api
    record Examined(Measurand measurand) implements Act {}

    /// Said to the session.
    @Api
    record Answered(RecommendationId recommendation, Response response) implements Act {}
}
