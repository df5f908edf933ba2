package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.is;
import static org.vasomotion.guidance.assessment.Rows.seen;
import static org.vasomotion.guidance.assessment.Rows.surely;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;
import static org.vasomotion.guidance.condition.Condition.not;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.PeripheralSigns;

/// What a raised lactate means, by refill, venous saturation, carbon dioxide gap and the ratio of the gap to the
/// oxygen difference. Each row is a pattern; a sign that is missing leaves the rows it decides unknown.
final class LactatePatterns {

    private static final Citation TABLE =
            Citation.proposal("table of this project, cut-offs as cited; Alegria 2017 for the hypoperfusion context");

    private static final Citation VETO = Citation.proposal(
            "from Kattan, Ann Intensive Care 2020;10:114, doi:10.1186/s13613-020-00732-1: with normal refill, lactate alone"
                    + " does not call for more");

    private static final Condition COLD = Signs.REFILL_PROLONGED;
    private static final Condition DESATURATED = Signs.VENOUS_SATURATION_LOW;
    private static final Condition WIDE_GAP = Signs.CARBON_DIOXIDE_GAP_WIDE;
    private static final Condition HIGH_RATIO = Signs.RATIO_HIGH;

    private LactatePatterns() {}

    static List<Pattern> all() {
        return List.of(
                context(),
                row(StandardPatterns.LOW_FLOW, "Raised lactate: low flow", COLD, DESATURATED, WIDE_GAP),
                row(
                        StandardPatterns.FLOW_LOW_FOR_CARBON_DIOXIDE,
                        "Raised lactate: flow low relative to carbon dioxide, extraction impaired",
                        COLD,
                        not(DESATURATED),
                        WIDE_GAP),
                row(
                        StandardPatterns.MICROVASCULAR_SHUNT,
                        "Raised lactate: microvascular shunt, anaerobic",
                        COLD,
                        not(DESATURATED),
                        not(WIDE_GAP),
                        HIGH_RATIO),
                row(
                        StandardPatterns.CUTANEOUS_TONE,
                        "Raised lactate: cutaneous tone",
                        COLD,
                        not(DESATURATED),
                        not(WIDE_GAP),
                        not(HIGH_RATIO)),
                row(
                        StandardPatterns.NON_HYPOPERFUSION,
                        "Raised lactate: not by hypoperfusion",
                        not(COLD),
                        not(DESATURATED),
                        not(WIDE_GAP),
                        not(HIGH_RATIO)),
                row(
                        StandardPatterns.DISCORDANT_LACTATE,
                        "Raised lactate: discordant signs, check the samples",
                        not(COLD),
                        DESATURATED,
                        WIDE_GAP),
                unlisted(),
                new Pattern(
                        StandardPatterns.LACTATE_WITHOUT_PERIPHERAL_HYPOPERFUSION,
                        "Raised lactate without peripheral hypoperfusion",
                        Condition.all(Signs.LACTATE_RAISED, not(seen(StandardPatterns.PERIPHERAL_HYPOPERFUSION))),
                        VETO),
                narrowDifference());
    }

    private static Pattern context() {
        return new Pattern(
                StandardPatterns.HYPOPERFUSION_CONTEXT,
                "Raised lactate in a hypoperfusion context",
                Condition.all(
                        Signs.LACTATE_RAISED,
                        Condition.any(
                                DESATURATED,
                                is(
                                        indexed("central-venous-to-arterial-carbon-dioxide-gap"),
                                        AT_LEAST,
                                        6,
                                        Sources.CONTEXT),
                                is(PeripheralSigns.CAPILLARY_REFILL_TIME, AT_LEAST, 4, Sources.CONTEXT))),
                Sources.CONTEXT);
    }

    private static Pattern row(String id, String name, Condition... signs) {
        return new Pattern(id, name, Condition.all(Signs.LACTATE_RAISED, Condition.all(signs)), TABLE);
    }

    /// Combinations that the table does not list are shown as such, not pressed into the nearest row.
    private static Pattern unlisted() {
        return new Pattern(
                StandardPatterns.UNLISTED_LACTATE,
                "Raised lactate: signs in a combination that the table does not list",
                Condition.all(
                        Signs.LACTATE_RAISED,
                        not(Condition.any(
                                seen(StandardPatterns.LOW_FLOW),
                                seen(StandardPatterns.FLOW_LOW_FOR_CARBON_DIOXIDE),
                                seen(StandardPatterns.MICROVASCULAR_SHUNT),
                                seen(StandardPatterns.CUTANEOUS_TONE),
                                seen(StandardPatterns.NON_HYPOPERFUSION),
                                seen(StandardPatterns.DISCORDANT_LACTATE)))),
                TABLE);
    }

    private static Pattern narrowDifference() {
        Operand extraction = indexed("oxygen-extraction-ratio");
        return new Pattern(
                StandardPatterns.NARROW_OXYGEN_DIFFERENCE,
                "Raised lactate with a narrow arterial to venous oxygen difference",
                Condition.all(
                        Signs.LACTATE_RAISED,
                        Condition.any(
                                is(extraction, BELOW, 25, Sources.EXTRACTION),
                                surely(is(
                                        BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION,
                                        ABOVE,
                                        85,
                                        Sources.EXTRACTION_FAILURE)))),
                Sources.EXTRACTION);
    }
}
