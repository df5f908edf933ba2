package org.vasomotion.guidance.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// The patterns of this project, in the order in which they are judged.
@Api
@Evidence(none = "each pattern carries its citation, each bound its own")
public final class StandardPatterns {

    /// Some valid test says that fluid would raise flow, and none says that it would not.
    public static final String FLUID_RESPONSIVE = "fluid-responsive";
    /// Fluid would speed capillary refill up, by the effect of a passive leg raise on it.
    public static final String REFILL_RESPONSIVE = "refill-responsive";
    /// No sign that further fluid would harm, and the signs that have to be looked for have been.
    public static final String FLUID_TOLERANT = "fluid-tolerant";
    /// A sign that further fluid would harm is known. Unknown while some sign was not looked for.
    public static final String FLUID_STOP_SIGN = "fluid-stop-sign";

    /// The left ventricle fails by echocardiography.
    public static final String LEFT_VENTRICULAR_DYSFUNCTION = "left-ventricular-dysfunction";
    /// The right ventricle fails by echocardiography, under a high central venous pressure.
    public static final String RIGHT_VENTRICULAR_DYSFUNCTION = "right-ventricular-dysfunction";

    /// Refill got faster by more than the error of reading.
    public static final String REFILL_IMPROVED = "refill-improved";
    /// Refill got slower by more than the error of reading.
    public static final String REFILL_WORSENED = "refill-worsened";
    /// Lactate fell by 20 % or more in about 2 h.
    public static final String LACTATE_FALLING = "lactate-falling";
    /// Saturation fell, or more oxygen or pressure was needed.
    public static final String OXYGENATION_WORSENING = "oxygenation-worsening";

    /// Mean, diastolic and pulse pressure at target, and flow not known to be low.
    public static final String MACRO_AT_TARGET = "macro-at-target";
    /// At target, and held there by vasopressors.
    public static final String MACRO_AT_TARGET_ON_VASOPRESSORS = "macro-at-target-on-vasopressors";
    /// Prolonged refill or mottling.
    public static final String PERIPHERAL_HYPOPERFUSION = "peripheral-hypoperfusion";
    /// Peripheral hypoperfusion, or low flow under the tongue.
    public static final String MICROCIRCULATION_IMPAIRED = "microcirculation-impaired";
    /// High pressure in veins or abdomen.
    public static final String VENOUS_CONGESTION = "venous-congestion";
    /// The microcirculation follows a macrocirculation at target.
    public static final String COHERENCE_KEPT = "coherence-kept";
    /// The microcirculation does not follow a macrocirculation at target.
    public static final String COHERENCE_LOST = "coherence-lost";
    /// Type 1 of lost coherence.
    public static final String HETEROGENEITY = "coherence-loss-heterogeneity";
    /// Type 2 of lost coherence.
    public static final String HEMODILUTION = "coherence-loss-hemodilution";
    /// Type 3 of lost coherence by arteriolar tone.
    public static final String CONSTRICTION = "coherence-loss-constriction";
    /// Type 3 of lost coherence by back-pressure.
    public static final String TAMPONADE = "coherence-loss-tamponade";
    /// Type 4 of lost coherence.
    public static final String EDEMA = "coherence-loss-edema";

    /// Raised lactate with a sign of hypoperfusion.
    public static final String HYPOPERFUSION_CONTEXT = "hypoperfusion-context";
    /// Raised lactate, long refill, low venous saturation, wide gap.
    public static final String LOW_FLOW = "hyperlactatemia-low-flow";
    /// Raised lactate, long refill, kept venous saturation, wide gap.
    public static final String FLOW_LOW_FOR_CARBON_DIOXIDE = "hyperlactatemia-flow-low-for-carbon-dioxide";
    /// Raised lactate, long refill, kept venous saturation, narrow gap, high ratio.
    public static final String MICROVASCULAR_SHUNT = "hyperlactatemia-microvascular-shunt";
    /// Raised lactate, long refill and nothing else.
    public static final String CUTANEOUS_TONE = "hyperlactatemia-cutaneous-tone";
    /// Raised lactate and nothing else.
    public static final String NON_HYPOPERFUSION = "hyperlactatemia-non-hypoperfusion";
    /// Raised lactate, low venous saturation and wide gap at normal refill.
    public static final String DISCORDANT_LACTATE = "hyperlactatemia-discordant";
    /// Raised lactate in a combination of signs that no row lists.
    public static final String UNLISTED_LACTATE = "hyperlactatemia-unlisted";
    /// Raised lactate at normal skin perfusion: does not call for more by itself.
    public static final String LACTATE_WITHOUT_PERIPHERAL_HYPOPERFUSION = "lactate-without-peripheral-hypoperfusion";
    /// Raised lactate, and little oxygen taken up.
    public static final String NARROW_OXYGEN_DIFFERENCE = "hyperlactatemia-narrow-oxygen-difference";
    /// Lactate that goes with low flow or anaerobic carbon dioxide.
    public static final String HYPOXIC_LACTATE = "lactate-hypoxic";
    /// Lactate that goes with epinephrine.
    public static final String ADRENERGIC_LACTATE = "lactate-adrenergic";
    /// Lactate that goes with failing clearance by the liver.
    public static final String HEPATIC_LACTATE = "lactate-hepatic";
    /// Lactate that is washed out while perfusion recovers.
    public static final String WASHOUT_LACTATE = "lactate-washout";
    /// Best prognosis of the four groups.
    public static final String LACTATE_AND_RATIO_NORMAL = "lactate-and-content-ratio-normal";
    /// Mixed group.
    public static final String RATIO_RAISED_ONLY = "content-ratio-raised-only";
    /// Mixed group.
    public static final String LACTATE_RAISED_ONLY = "lactate-raised-only";
    /// Worst prognosis of the four groups.
    public static final String LACTATE_AND_RATIO_RAISED = "lactate-and-content-ratio-raised";

    /// High norepinephrine, no answer to fluid, no other cause by ultrasound.
    public static final String REFRACTORY_SHOCK = "refractory-shock";
    /// Pressure and flow suffice, nothing compresses, and the skin stays cold. Research only. That a pressure
    /// test did not shorten refill is remembered by the protocol that made the test.
    public static final String BOTTLENECK_CANDIDATE = "bottleneck-candidate";

    private static final List<Pattern> ALL = Stream.of(
                    CardiacPatterns.all(),
                    ChangePatterns.all(),
                    ResponsivenessPatterns.all(),
                    FluidPatterns.all(),
                    CoherencePatterns.all(),
                    CoherenceLossPatterns.all(),
                    LactatePatterns.all(),
                    LactateSourcePatterns.all(),
                    ShockPatterns.all())
            .flatMap(List::stream)
            .toList();

    private StandardPatterns() {}

    public static List<Pattern> all() {
        return ALL;
    }
}
