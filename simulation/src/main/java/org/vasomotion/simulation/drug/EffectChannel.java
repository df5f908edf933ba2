package org.vasomotion.simulation.drug;

import org.vasomotion.model.Api;

/// Where drugs act: each physiological system reads its channels and knows no drug.
///
/// A new drug is a row of [StandardFormulary] that feeds these channels; a new channel is a change of physiology.
@Api
public enum EffectChannel {
    /// Norepinephrine-equivalent concentration at arterial alpha receptors, ng/mL: equation (21).
    ALPHA_CONCENTRATION,
    /// The same at veins, ng/mL: equation (4).
    VENOUS_ALPHA_CONCENTRATION,
    /// Concentration at V1 receptors, pg/mL: equation (22).
    VASOPRESSIN_CONCENTRATION,
    /// Relative rise of contractility: equation (13).
    CONTRACTILITY,
    /// Relaxation of the left ventricle, as a fall of diastolic stiffness: equation (15).
    RELAXATION,
    /// Rise of heart rate that a driven heart answers less to, per minute: equation (14).
    CHRONOTROPY,
    /// Rise of heart rate, per minute: equation (14).
    DIRECT_CHRONOTROPY,
    /// Occupancy of arteriolar beta-2 receptors: equations (24) and (36).
    BETA_DILATION,
    /// Fall of the resistance to venous return, as the exponent: equation (11).
    VENOUS_RETURN_RELAXATION,
    /// Occupancy of prostacyclin receptors: equations (24) and (36).
    PROSTACYCLIN,
    /// Nitric oxide donated to arterioles: equations (24) and (36).
    DONATED_NITRIC_OXIDE,
    /// Rise of unstressed venous volume, mL: equation (3).
    VENOUS_POOLING,
    /// Nitric oxide donated to the substrate-starved endothelium: equation (36).
    SYNTHASE_SUBSTRATE,
    /// Acetylcholine on the sublingual mucosa: equation (36).
    SUBLINGUAL_ACETYLCHOLINE,
    /// Acetylcholine on the skin: equation (36).
    SKIN_ACETYLCHOLINE,
    /// Aerobic lactate by beta-2 receptors, relative: equation (56).
    METABOLIC_BETA,
    /// Return of adrenergic responsiveness: table of (66).
    RESENSITISATION,
    /// Relative speed-up of the lysis of capillary plugs: table of (66).
    LYSIS
}
