package org.vasomotion.simulation.population;

import static org.vasomotion.simulation.population.Latent.ENDOTHELIUM;
import static org.vasomotion.simulation.population.Latent.HEART;
import static org.vasomotion.simulation.population.Latent.SEVERITY;
import static org.vasomotion.simulation.population.Latent.VOLUME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.population.Distribution.LogitNormal;
import org.vasomotion.simulation.population.Distribution.Lognormal;
import org.vasomotion.simulation.population.Distribution.Mixture;
import org.vasomotion.simulation.population.Distribution.Normal;
import org.vasomotion.simulation.population.Distribution.Uniform;

/// The traits of septic-shock patients before any calibration: specification, section 5.1, and what section
/// 10 asks for
/// beyond it. A new trait is a new row.
@Evidence(none = "each row says where its numbers are from; most are assumed")
final class StandardPopulation {

    private static final String SPECIFIED = "specification, section 5.1: assumed";
    private static final String ADDED = "added for spread between patients: assumed";

    private static final List<Bed> FACE = List.of(Bed.SKIN, Bed.SUBLINGUAL);

    private StandardPopulation() {}

    static List<Trait> traits() {
        List<Trait> all = new ArrayList<>();
        all.addAll(body());
        all.addAll(history());
        all.addAll(vesselsAndVolume());
        all.addAll(heart());
        all.addAll(endothelium());
        all.addAll(organs());
        all.addAll(infection());
        for (Bed bed : Bed.values()) {
            all.addAll(bed(bed));
        }
        all.add(
                new Trait(
                        "beta-skin-mucosa",
                        new Target.Beds(BedVariation.BETA_FACTOR, FACE),
                        new Mixture(0.5, 0.15, Lognormal.ofMean(1, 0.5)),
                        "specification, section 5.3: half answer to dobutamine, so that De Backer 2006 and Hernandez 2013 can both be"));
        return all;
    }

    /// Septic shock of Laterre 2019 (10.1001/jama.2019.14607), table 1, both arms: 341 of 828 women, 66.3 (13.4)
    /// years, 27.8 (8.0) kg/m2, 79.7 (23.2) kg.
    private static List<Trait> body() {
        String septic = "Laterre 2019, 10.1001/jama.2019.14607, table 1";
        return List.of(
                new Trait("woman", of(Physique.WOMAN), new Mixture(0.412, 0, new Normal(1, 0)), septic),
                new Trait("age", of(Physique.AGE), new Normal(66.3, 13.4), septic),
                new Trait(
                        "height",
                        of(Physique.HEIGHT),
                        new Normal(0, 7),
                        "assumed; with the means of the sexes as tall as body mass and its index say in Laterre 2019"),
                new Trait("body-mass-index", of(Physique.BODY_MASS_INDEX), lognormal(27.8, 8.0 / 27.8), septic),
                new Trait(
                        "circulation",
                        of(Physique.CIRCULATION),
                        new Lognormal(1, 0.13),
                        "index of volunteers 3.2 (0.5) and 3.1 (0.4) L/min/m2, 7 % of it age: Carlsson 2012,"
                                + " 10.1186/1532-429X-14-51; less what they differ in here without it"));
    }

    private static List<Trait> history() {
        return List.of(
                new Trait("severity", of(History.SEVERITY), new Normal(1, 0.12), ADDED),
                new Trait(
                        "fluid-given",
                        of(History.FLUID_GIVEN),
                        new Uniform(15, 45),
                        "30 mL/kg as asked for: Evans 2021, 10.1097/CCM.0000000000005337; spread assumed"),
                new Trait("red-cells-lost", of(History.RED_CELLS_LOST), new Uniform(0.05, 0.30), SPECIFIED));
    }

    private static List<Trait> vesselsAndVolume() {
        return List.of(
                new Trait(
                        "venous-compliance",
                        of(Parameter.VENOUS_COMPLIANCE_FACTOR),
                        Lognormal.ofMean(0.9, 0.25),
                        "Maas 2012, 10.1213/ANE.0b013e31825fb01d: wide; size assumed"),
                new Trait(
                        "chronic-hypertension",
                        of(Parameter.CHRONIC_HYPERTENSION),
                        new Mixture(0.35, 0, new Uniform(8, 22)),
                        "share: Xu 2015, 10.1186/s13054-015-0866-0; shift assumed"),
                new Trait("septic-pooling", of(Parameter.VENOUS_POOLING), new Uniform(-100, 350), SPECIFIED),
                new Trait(
                        "volume-shift",
                        of(Parameter.UNSTRESSED_VOLUME_SHIFT),
                        new Normal(150, 300),
                        Map.of(VOLUME, 0.9),
                        "so that two thirds answer 500 mL, with bodies drawn beside it; mL of the reference body: assumed"),
                new Trait(
                        "low-pressure-reflex", of(Parameter.LOW_PRESSURE_REFLEX_WEIGHT), lognormal(1, 0.5), SPECIFIED),
                new Trait("renin-by-filling", of(Parameter.RENIN_BY_FILLING), lognormal(10, 0.5), ADDED),
                new Trait("alpha-escape", of(Parameter.ALPHA_ESCAPE), new LogitNormal(0.25, 0.7), ADDED),
                new Trait("skin-nitric-oxide", of(Parameter.SKIN_NITRIC_OXIDE), lognormal(4, 0.3), ADDED),
                new Trait("venous-adrenergic", of(Parameter.VENOUS_ADRENERGIC_GAIN), lognormal(1.5, 0.4), ADDED),
                new Trait(
                        "arterial-desensitisation",
                        of(Parameter.ARTERIAL_DESENSITISATION),
                        new LogitNormal(0.30, 0.7),
                        Map.of(SEVERITY, 0.5),
                        SPECIFIED),
                new Trait(
                        "venous-desensitisation",
                        of(Parameter.VENOUS_DESENSITISATION),
                        new LogitNormal(0.40, 0.7),
                        Map.of(SEVERITY, 0.5),
                        SPECIFIED),
                new Trait(
                        "vasopressin-sensitivity",
                        of(Parameter.VASOPRESSIN_SENSITIVITY),
                        lognormal(0.75, 0.4),
                        SPECIFIED),
                new Trait("refill", of(Parameter.REFILL_FACTOR), lognormal(0.92, 0.15), ADDED));
    }

    private static List<Trait> heart() {
        return List.of(
                new Trait(
                        "myocardial-depression",
                        of(Parameter.MYOCARDIAL_LOADING),
                        new LogitNormal(0.22, 1.2),
                        Map.of(HEART, 0.8),
                        SPECIFIED),
                new Trait(
                        "right-heart",
                        of(Parameter.RIGHT_HEART_LOADING),
                        new Mixture(0.35, 0, new LogitNormal(0.30, 0.6)),
                        Map.of(HEART, 0.4),
                        ADDED),
                new Trait(
                        "pulmonary-resistance", of(Parameter.PULMONARY_RESISTANCE_LOADING), lognormal(0.3, 0.8), ADDED),
                new Trait(
                        "heart-rate",
                        of(Parameter.INTRINSIC_HEART_RATE),
                        new Normal(63, 18),
                        "Hamzaoui 2010, 10.1186/cc9207: 98 (21) /min"),
                new Trait("heart-rate-fixation", of(Parameter.HEART_RATE_FIXATION), new LogitNormal(0.6, 0.7), ADDED),
                new Trait("cardiac-beta", of(Parameter.CARDIAC_BETA_FACTOR), lognormal(1, 0.5), ADDED),
                new Trait("coronary-dependence", of(Parameter.CORONARY_DEPENDENCE), new Uniform(0, 0.6), ADDED),
                new Trait(
                        "diastolic-stiffness",
                        of(Parameter.DIASTOLIC_STIFFNESS),
                        new Uniform(-0.25, 0.35),
                        "specification, section 5.1, wider on the stiff side: assumed"),
                new Trait(
                        "intrathoracic-pressure", of(Parameter.INTRATHORACIC_PRESSURE), new Uniform(1, 6), SPECIFIED));
    }

    private static List<Trait> endothelium() {
        return List.of(
                new Trait(
                        "inducible-synthase",
                        of(Parameter.INDUCIBLE_SYNTHASE_LOADING),
                        lognormal(1.1, 0.55),
                        Map.of(SEVERITY, 0.28),
                        SPECIFIED),
                new Trait(
                        "heterogeneity",
                        of(Parameter.HETEROGENEITY_LOADING),
                        lognormal(0.88, 0.42),
                        Map.of(SEVERITY, 0.15, ENDOTHELIUM, 0.40),
                        SPECIFIED),
                new Trait(
                        "endothelial-dysfunction",
                        of(Parameter.ENDOTHELIAL_LOADING),
                        new LogitNormal(0.85, 0.7),
                        Map.of(ENDOTHELIUM, 0.7),
                        SPECIFIED),
                new Trait(
                        "glycocalyx-loss",
                        of(Parameter.GLYCOCALYX_LOSS),
                        new LogitNormal(0.60, 0.7),
                        Map.of(ENDOTHELIUM, 0.5),
                        SPECIFIED),
                new Trait("local-control", of(Parameter.LOCAL_CONTROL_LOADING), lognormal(1, 0.2), SPECIFIED),
                new Trait(
                        "barrier-leak",
                        of(Parameter.BARRIER_LEAK_LOADING),
                        lognormal(0.8, 0.5),
                        Map.of(ENDOTHELIUM, 0.5),
                        SPECIFIED),
                new Trait(
                        "plugging",
                        of(Parameter.PLUGGING_LOADING),
                        lognormal(0.05, 0.7),
                        Map.of(ENDOTHELIUM, 0.4),
                        SPECIFIED),
                new Trait(
                        "lung-leak",
                        of(Parameter.LUNG_LEAK),
                        lognormal(1.3, 0.8),
                        Map.of(ENDOTHELIUM, 0.3),
                        "lung water 10.2 and 14.3 mL/kg at most in survivors and others: Sakka 2002, Chest 122:2080; size assumed"),
                new Trait("lymph-loss", of(Parameter.LYMPH_LOSS), new LogitNormal(0.3, 0.5), ADDED));
    }

    private static List<Trait> organs() {
        return List.of(
                new Trait(
                        "mitochondrial-loss", of(Parameter.MITOCHONDRIAL_LOSS), new LogitNormal(0.06, 0.5), SPECIFIED),
                new Trait(
                        "liver-loss",
                        of(Parameter.LIVER_LOSS),
                        new LogitNormal(0.40, 0.6),
                        Map.of(SEVERITY, 0.3),
                        SPECIFIED),
                new Trait(
                        "kidney-loss",
                        of(Parameter.KIDNEY_LOSS),
                        new LogitNormal(0.5, 0.6),
                        Map.of(SEVERITY, 0.3),
                        ADDED),
                new Trait(
                        "pyruvate-block",
                        of(Parameter.PYRUVATE_BLOCK),
                        lognormal(0.6, 0.5),
                        Map.of(SEVERITY, 0.3),
                        SPECIFIED),
                new Trait(
                        "epinephrine",
                        of(Parameter.EPINEPHRINE_LOADING),
                        lognormal(3, 0.6),
                        Map.of(SEVERITY, 0.3),
                        SPECIFIED),
                new Trait("metabolic-demand", of(Parameter.METABOLIC_DEMAND), new Normal(0.08, 0.12), ADDED),
                new Trait("tubular-loss", of(Parameter.TUBULAR_LOSS), lognormal(1.3, 0.6), ADDED),
                new Trait("fever", of(Parameter.FEVER), new Normal(1.5, 0.8), SPECIFIED),
                new Trait("storage-effect", of(Parameter.STORAGE_EFFECT), lognormal(0.25, 0.5), SPECIFIED));
    }

    private static List<Trait> infection() {
        String source = "specification, section 2.7, about Reynolds 2006, 10.1016/j.jtbi.2006.02.016: assumed";
        return List.of(
                new Trait("pathogen-growth", of(Parameter.PATHOGEN_GROWTH), new Normal(0.52, 0.06), source),
                new Trait("damage-decay", of(Parameter.DAMAGE_DECAY), lognormal(0.05, 0.4), source),
                new Trait("damage-feedback", of(Parameter.DAMAGE_FEEDBACK), lognormal(0.010, 0.4), source));
    }

    private static List<Trait> bed(Bed bed) {
        boolean seen = FACE.contains(bed);
        String name = bed.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        Distribution adrenergic = bed == Bed.SKIN ? lognormal(0.8, 0.5) : lognormal(1, 0.30);
        return List.of(
                new Trait(
                        "heterogeneity-" + name,
                        of(BedVariation.HETEROGENEITY_FACTOR, bed),
                        lognormal(1, 0.35),
                        SPECIFIED),
                new Trait("adrenergic-" + name, of(BedVariation.ADRENERGIC_FACTOR, bed), adrenergic, SPECIFIED),
                new Trait(
                        "tone-" + name,
                        of(BedVariation.TONE_SHIFT, bed),
                        new Normal(0, seen ? 0.75 : 0.35),
                        "specification, section 5.1: without it refill and sublingual perfusion would be one sign"));
    }

    private static Distribution lognormal(double mean, double variation) {
        return Lognormal.ofMean(mean, variation);
    }

    private static Target of(Parameter parameter) {
        return new Target.Whole(parameter);
    }

    private static Target of(Physique physique) {
        return new Target.OfBody(physique);
    }

    private static Target of(History history) {
        return new Target.Before(history);
    }

    private static Target of(BedVariation variation, Bed bed) {
        return new Target.Beds(variation, List.of(bed));
    }
}
