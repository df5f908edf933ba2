package org.vasomotion.guidance.protocol.survivingsepsis;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.stated;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Builds the graph of an edition.
@Evidence(none = "each step, edge and bound carries its citation")
final class UsualCare {

    private UsualCare() {}

    static ProtocolGraph graph(Edition edition) {
        Perfusion perfusion = new Perfusion(edition);
        Heart heart = new Heart(edition, perfusion);
        Fluid fluid = new Fluid(perfusion, heart);
        List<Step> steps = new ArrayList<>(new Look(edition, perfusion, fluid, heart).steps());
        steps.addAll(fluid.steps());
        steps.addAll(new Vasopressors(edition).steps());
        steps.addAll(heart.steps());
        steps.add(Step.end("time-over", "Time is over", Sources.DAY));
        return new ProtocolGraph(
                edition.id(),
                "1",
                edition.title(),
                Standing.GUIDELINE,
                List.of(edition.source(), edition.vasopressin(), edition.heart().citation()),
                edition.notes(),
                all(stated(ClinicalContext.SUSPECTED_INFECTION, edition.source()), perfusion.poor()),
                new Cited<>(Duration.ofDays(1), Sources.DAY),
                "time-over",
                Look.BEGIN,
                fluid.stopsAtOnce(),
                steps,
                new Promises(
                        perfusion.restored(),
                        Signs.knownStopSign(),
                        perfusion.poor(),
                        new Cited<>(
                                Quantity.of(30 + 4.0 * Fluid.MOST_FURTHER, Unit.MILLILITRE_PER_KILOGRAM),
                                Sources.FURTHER_CAP),
                        List.of()));
    }
}
