package org.vasomotion.guidance.protocol.pressure;

import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The two arms of SEPSISPAM: a mean arterial pressure of 65 to 70, or of 80 to 85 mmHg.
@Api
@Evidence(none = "each number carries its citation")
public final class PressureProtocols {

    private static final String PAPER = "SEPSISPAM, NEJM 2014;370:1583, doi:10.1056/NEJMoa1312173";
    private static final Citation READ = Citation.read(PAPER);
    private static final Citation FROM_MEMORY = Citation.unverified(PAPER + ", methods not read");
    private static final Citation NO_FLUID = Citation.derived("the graph holds no fluid");

    private static final String SAFETY = "With 80 to 85 mmHg atrial fibrillation was more frequent (6.7 against 2.8 %);"
            + " patients with chronic hypertension needed less renal replacement; mortality did not differ.";

    private PressureProtocols() {}

    public static List<ProtocolGraph> all() {
        return List.of(
                arm(
                        "mean-arterial-pressure-65-70",
                        "Mean arterial pressure 65 to 70 mmHg",
                        Interval.of(65, 70, Unit.MILLIMETRE_OF_MERCURY),
                        List.of(SAFETY)),
                arm(
                        "mean-arterial-pressure-80-85",
                        "Mean arterial pressure 80 to 85 mmHg",
                        Interval.of(80, 85, Unit.MILLIMETRE_OF_MERCURY),
                        List.of(
                                SAFETY,
                                "The Surviving Sepsis Campaign 2026 asks for 65 mmHg, and for 60 to 65 from 65 years"
                                        + " on; this range lies above both.")));
    }

    private static ProtocolGraph arm(String id, String title, Interval range, List<String> notes) {
        Titration titration = new Titration(new Cited<>(range, READ), READ);
        List<Step> steps = titration.steps();
        return new ProtocolGraph(
                id,
                "1",
                title,
                ProtocolGraph.Standing.TRIAL,
                List.of(READ),
                notes,
                eligibility(),
                new Cited<>(Duration.ofDays(5), FROM_MEMORY),
                Titration.END,
                Titration.BEGIN,
                List.of(),
                steps,
                new Promises(
                        titration.highEnough(),
                        Condition.all(),
                        not(Condition.all()),
                        new Cited<>(Quantity.of(0, Unit.MILLILITRE), NO_FLUID),
                        List.of()));
    }

    private static Condition eligibility() {
        Unit rate = NOREPINEPHRINE.rateUnit().orElseThrow();
        return Condition.all(
                stated(ClinicalContext.SUSPECTED_INFECTION, READ),
                compare(
                        new Operand.Indexed("norepinephrine-equivalent-dose", rate),
                        Comparison.ABOVE,
                        Quantity.of(0, rate),
                        READ));
    }
}
