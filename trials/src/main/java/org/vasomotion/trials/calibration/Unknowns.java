package org.vasomotion.trials.calibration;

import static org.vasomotion.trials.calibration.Unknown.Kind.CENTRE;
import static org.vasomotion.trials.calibration.Unknown.Kind.WIDTH;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.population.Trait;

/// What calibration may move: centres and widths of traits that the studies can see. A new unknown is a new
/// row.
@Api
public final class Unknowns {

    /// A centre moves by less than the spread between patients, a width by a quarter: assumed priors.
    private static final double CENTRE_DEVIATION = 0.6;

    private static final double WIDTH_DEVIATION = 0.25;

    private static final List<String> CENTRES = List.of(
            "severity",
            "venous-compliance",
            "volume-shift",
            "septic-pooling",
            "low-pressure-reflex",
            "renin-by-filling",
            "alpha-escape",
            "skin-nitric-oxide",
            "venous-adrenergic",
            "arterial-desensitisation",
            "vasopressin-sensitivity",
            "refill",
            "myocardial-depression",
            "pulmonary-resistance",
            "cardiac-beta",
            "coronary-dependence",
            "diastolic-stiffness",
            "heart-rate",
            "heart-rate-fixation",
            "inducible-synthase",
            "heterogeneity",
            "endothelial-dysfunction",
            "glycocalyx-loss",
            "barrier-leak",
            "plugging",
            "lymph-loss",
            "liver-loss",
            "kidney-loss",
            "tubular-loss",
            "pyruvate-block",
            "epinephrine",
            "storage-effect",
            "beta-skin-mucosa",
            "adrenergic-skin",
            "adrenergic-sublingual",
            "tone-skin",
            "tone-sublingual");

    private static final List<String> WIDTHS = List.of(
            "volume-shift",
            "inducible-synthase",
            "myocardial-depression",
            "heterogeneity",
            "tone-skin",
            "tone-sublingual");

    private Unknowns() {}

    /// All, in the order of the tables.
    public static List<Unknown> standard() {
        return Stream.concat(
                        CENTRES.stream().map(trait -> new Unknown(trait, CENTRE, CENTRE_DEVIATION)),
                        WIDTHS.stream().map(trait -> new Unknown(trait, WIDTH, WIDTH_DEVIATION)))
                .toList();
    }

    /// The population of a member.
    ///
    /// @param z by unknown, in standard deviations of its prior
    public static Population population(Population prior, List<Unknown> unknowns, double[] z) {
        return prior.changed(trait -> applied(trait, unknowns, z));
    }

    private static Trait applied(Trait trait, List<Unknown> unknowns, double[] z) {
        Trait moved = trait;
        for (int u = 0; u < z.length; u++) {
            if (unknowns.get(u).trait().equals(trait.id())) {
                moved = unknowns.get(u).applied(moved, z[u]);
            }
        }
        return moved;
    }

    /// Those of a population that no row names.
    static List<String> unknownTraits(Population population, List<Unknown> unknowns) {
        List<String> known = population.traits().stream().map(Trait::id).toList();
        List<String> missing = new ArrayList<>();
        for (Unknown unknown : unknowns) {
            if (!known.contains(unknown.trait())) {
                missing.add(unknown.trait());
            }
        }
        return missing;
    }
}
