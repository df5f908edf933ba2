package org.vasomotion.server.bench;

import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.session.Run;
import org.vasomotion.model.Api;

/// How things stand on a bench.
///
/// @param atS on the clock of the patient
/// @param mechanisms grades by identifier; those at 0 left out
/// @param runs protocols he is in
/// @param advice what is advised at present
@Api
public record BenchState(
        String id,
        String patient,
        String title,
        double atS,
        double speed,
        Life life,
        List<Running> running,
        Map<String, Double> mechanisms,
        List<Kept> saved,
        List<Run> runs,
        List<Recommendation> advice) {

    public BenchState {
        running = List.copyOf(running);
        mechanisms = Map.copyOf(mechanisms);
        saved = List.copyOf(saved);
        runs = List.copyOf(runs);
        advice = List.copyOf(advice);
    }

    /// Whether he lives.
    @Api
    public enum Life {
        ALIVE,
        DEAD
    }

    /// A state that was kept.
    @Api
    public record Kept(int number, double atS, String label) {}
}
