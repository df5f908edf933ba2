package org.vasomotion.simulation.drug;

import static org.vasomotion.simulation.drug.EffectChannel.*;
import static org.vasomotion.simulation.patient.Origin.NOT_IN_PROTOTYPE;
import static org.vasomotion.simulation.patient.Origin.PROTOTYPE;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Origin;

/// The drugs of the virtual patient. A new drug is a new row.
@Api
@Evidence(none = "each row cites its own")
public final class StandardFormulary {

    @Dimensionless
    private static final double LN2 = 0.6931471805599453;

    private StandardFormulary() {}

    /// What the golden numbers were made with: iloprost in one compartment, nitroglycerin without tolerance.
    public static Formulary prototype() {
        List<SimulatedDrug> drugs = new ArrayList<>(shared());
        drugs.add(iloprost(new Kinetics.OneCompartment(1000.0 / 18, 0.7 * LN2 / 4), List.of(), PROTOTYPE));
        drugs.add(nitroglycerin(0));
        return new Formulary(drugs);
    }

    /// All drugs, each in its fullest form.
    public static Formulary standard() {
        List<SimulatedDrug> drugs = new ArrayList<>(shared());
        drugs.add(iloprost(
                new Kinetics.TwoCompartment(1000.0 / 18, LN2 / 3.5, LN2 / 30, 0.03),
                List.of(new Effect.Saturating(LYSIS, 1, 100)),
                NOT_IN_PROTOTYPE));
        drugs.add(nitroglycerin(0.6));
        return new Formulary(drugs);
    }

    /// Nothing.
    public static Formulary none() {
        return new Formulary(List.of());
    }

    private static List<SimulatedDrug> shared() {
        return List.of(
                norepinephrine(),
                epinephrine(),
                vasopressin(),
                dobutamine(),
                milrinone(),
                levosimendan(),
                hydrocortisone(),
                arginine(),
                acetylcholine("acetylcholine, sublingual", SUBLINGUAL_ACETYLCHOLINE),
                acetylcholine("acetylcholine, skin", SKIN_ACETYLCHOLINE));
    }

    private static SimulatedDrug norepinephrine() {
        return new SimulatedDrug(
                "norepinephrine",
                "ug/kg/min",
                "ng/mL",
                new Kinetics.SeverityClearance(3.5, 1.9, 8.8),
                List.of(
                        new Effect.Proportional(ALPHA_CONCENTRATION, 1),
                        new Effect.Proportional(VENOUS_ALPHA_CONCENTRATION, 1),
                        new Effect.Saturating(CONTRACTILITY, 0.8 * 0.25, 10),
                        new Effect.Saturating(METABOLIC_BETA, 0.15, 10)),
                0,
                PROTOTYPE,
                "Clearance 3 to 0.9 L/min as severity rises: Beloeil 2005, 10.1093/bja/aei259; effects tuned");
    }

    /// Clearance 127 (BW/70)^0.60 (SAPS II/50)^-0.67 L/h, taken at SAPS II 20 and 60 and straight between.
    private static SimulatedDrug epinephrine() {
        return new SimulatedDrug(
                "epinephrine",
                "ug/kg/min",
                "ng/mL",
                new Kinetics.SeverityClearance(3.91, 2.04, 10.7),
                List.of(
                        new Effect.Proportional(ALPHA_CONCENTRATION, 1),
                        new Effect.Proportional(VENOUS_ALPHA_CONCENTRATION, 1),
                        new Effect.Saturating(CONTRACTILITY, 0.8 * 0.9, 5),
                        new Effect.Saturating(DIRECT_CHRONOTROPY, 25, 5),
                        new Effect.Saturating(BETA_DILATION, 0.5, 5),
                        new Effect.Saturating(METABOLIC_BETA, 0.6, 5)),
                0,
                NOT_IN_PROTOTYPE,
                "Kinetics Abboud 2009, 10.1186/cc7972; lactate Levy 2008, 10.1097/SHK.0b013e318167378f; gains assumed");
    }

    private static SimulatedDrug vasopressin() {
        return new SimulatedDrug(
                "vasopressin",
                "[iU]/min",
                "pg/mL",
                new Kinetics.OneCompartment(105 / 0.03, 0.05),
                List.of(new Effect.Proportional(VASOPRESSIN_CONCENTRATION, 1)),
                0,
                PROTOTYPE,
                "Half-life 17 to 35 min in reviews; less norepinephrine: Patel 2002, Anesthesiology 96:576; gains assumed");
    }

    private static SimulatedDrug dobutamine() {
        return new SimulatedDrug(
                "dobutamine",
                "ug/kg/min",
                "ng/mL",
                new Kinetics.OneCompartment(1000.0 / 59, 0.35),
                List.of(
                        new Effect.Saturating(CONTRACTILITY, 0.9, 90),
                        new Effect.Saturating(CHRONOTROPY, 28, 90),
                        new Effect.Saturating(BETA_DILATION, 1, 90),
                        new Effect.Saturating(VENOUS_RETURN_RELAXATION, 0.45, 90),
                        new Effect.Saturating(METABOLIC_BETA, 0.25, 90)),
                0,
                PROTOTYPE,
                "Steady concentration 105 +/- 19 ng/mL at 5 ug/kg/min: Schwartz 1991, Drug Metab Dispos 19:614; gains tuned");
    }

    private static SimulatedDrug milrinone() {
        return new SimulatedDrug(
                "milrinone",
                "ug/kg/min",
                "ng/mL",
                new Kinetics.OneCompartment(1000.0 / 2.2, LN2 / 140),
                List.of(
                        new Effect.Saturating(CONTRACTILITY, 0.7, 200),
                        new Effect.Saturating(RELAXATION, 0.25, 200),
                        new Effect.Saturating(DIRECT_CHRONOTROPY, 10, 200),
                        new Effect.Saturating(BETA_DILATION, 1, 200),
                        new Effect.Saturating(VENOUS_RETURN_RELAXATION, 0.45, 200)),
                0,
                NOT_IN_PROTOTYPE,
                "From memory, to be verified: clearance 2.2 mL/kg/min, half-life 2.3 h, effective 100 to 300 ng/mL; gains assumed");
    }

    /// The active metabolite's half-life of days is not modelled.
    private static SimulatedDrug levosimendan() {
        return new SimulatedDrug(
                "levosimendan",
                "ug/kg/min",
                "ng/mL",
                new Kinetics.OneCompartment(1000.0 / 3, LN2 / 60),
                List.of(
                        new Effect.Saturating(CONTRACTILITY, 0.6, 30),
                        new Effect.Saturating(RELAXATION, 0.25, 30),
                        new Effect.Saturating(DIRECT_CHRONOTROPY, 8, 30),
                        new Effect.Saturating(DONATED_NITRIC_OXIDE, 0.8, 30),
                        new Effect.Saturating(VENOUS_POOLING, 200, 30)),
                0,
                NOT_IN_PROTOTYPE,
                "From memory, to be verified: clearance 3 mL/kg/min, half-life 1 h, opens potassium channels; gains assumed");
    }

    private static SimulatedDrug hydrocortisone() {
        return new SimulatedDrug(
                "hydrocortisone",
                "mg/h",
                "1",
                new Kinetics.OneCompartment(24.0 / 200, 1.0 / 240),
                List.of(new Effect.Proportional(RESENSITISATION, 0.15)),
                0,
                NOT_IN_PROTOTYPE,
                "Effect of 200 mg per day as 1, in 4 h; assumed");
    }

    private static SimulatedDrug arginine() {
        return new SimulatedDrug(
                "arginine",
                "1",
                "1",
                new Kinetics.OneCompartment(1, LN2 / 45),
                List.of(new Effect.Proportional(SYNTHASE_SUBSTRATE, 1)),
                0,
                NOT_IN_PROTOTYPE,
                "Relative rate and concentration; half-life of 45 min assumed");
    }

    /// Laid on the mucosa or the skin: acts within seconds, and only there.
    private static SimulatedDrug acetylcholine(String name, EffectChannel where) {
        return new SimulatedDrug(
                name,
                "1",
                "1",
                new Kinetics.OneCompartment(1, 60),
                List.of(new Effect.Proportional(where, 1)),
                0,
                PROTOTYPE,
                "Restores perfusion: De Backer 2006, 10.1097/01.ccm.0000198107.61493.5a; 1 is the topical dose used there");
    }

    private static SimulatedDrug iloprost(Kinetics kinetics, List<Effect> further, Origin origin) {
        List<Effect> effects = new ArrayList<>(further);
        effects.add(new Effect.Saturating(PROSTACYCLIN, 1, 100));
        return new SimulatedDrug(
                "iloprost",
                "ng/kg/min",
                "pg/mL",
                kinetics,
                effects,
                0,
                origin,
                "46 +/- 8 pg/mL at 1 ng/kg/min, half-lives 3 to 4 and 30 min: Krause and Krais 1986, 10.1007/BF00614197");
    }

    private static SimulatedDrug nitroglycerin(double toleranceMaximum) {
        return new SimulatedDrug(
                "nitroglycerin",
                "ug/kg/min",
                "ng/mL",
                new Kinetics.OneCompartment(4, LN2 / 2.6),
                List.of(
                        new Effect.Saturating(VENOUS_POOLING, 500, 4),
                        new Effect.Saturating(DONATED_NITRIC_OXIDE, 1, 8)),
                toleranceMaximum,
                PROTOTYPE,
                "Half-life from memory, to be verified; steady concentration per rate assumed; gains assumed");
    }
}
