package org.vasomotion.model.drug;

import org.vasomotion.model.evidence.Citation;

/// Citations that many rows share.
final class Sources {

    static final Citation SEPSIS_DRUG_TABLE = Citation.read(
            "Hemodynamic optimization of sepsis-induced tissue hypoperfusion, Crit Care, doi:10.1186/cc4829, table 3");

    static final Citation LABEL_FROM_MEMORY = Citation.unverified("usual range of product labels, from memory");

    static final Citation BEYOND_REPORTED = Citation.proposal(
            "above the highest doses reported in refractory shock; a higher number is a charting error");

    static final Citation STEP = Citation.proposal("a step that bedside pumps and titration tables commonly use");

    static final Citation ONE_ENTRY = Citation.proposal("what one charted administration can hold");

    static final Citation VASOACTIVE_INOTROPIC_SCORE =
            Citation.read("Song, J Clin Med 2021;10:495, doi:10.3390/jcm10030495; dose in ug/kg/min");

    static final Citation GENERAL_KNOWLEDGE = Citation.unverified("use as generally known");

    private static final String UPDATED_EQUIVALENT =
            "Kotani, Crit Care 2023;27:29, doi:10.1186/s13054-023-04322-y, factor read in open implementations that cite"
                    + " it";

    /// The updated norepinephrine equivalent, read second hand.
    static Citation updatedEquivalent(String remark) {
        return Citation.readInSecondary(UPDATED_EQUIVALENT + "; " + remark);
    }

    private Sources() {}
}
