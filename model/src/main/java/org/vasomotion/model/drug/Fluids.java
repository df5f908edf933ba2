package org.vasomotion.model.drug;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;

/// Fluids by vein and by gut. All are volumes and count into the fluid balance.
@Api
@Evidence(none = "each row carries its citations")
public final class Fluids {

    private static final Citation ANDROMEDA = Citation.readInSecondary(
            "ANDROMEDA-SHOCK-2, JAMA 2025;334:1988-99, doi:10.1001/jama.2025.20402: 500 mL of crystalloid or colloid over"
                    + " 30 min");

    private static final Citation BALANCED = Citation.readInSecondary(
            "Surviving Sepsis Campaign 2026, doi:10.1097/CCM.0000000000007075: conditional preference over saline");

    private static final Citation KNOWN = Citation.unverified("composition as generally known");

    private static final Citation CATCH_ALL =
            Citation.proposal("keeps the fluid balance whole where a source names the fluid no closer");

    public static final Drug SODIUM_CHLORIDE_0_9 = FluidRow.named(
                    "sodium-chloride-0.9", "Sodium chloride 0.9 %", DrugRole.CRYSTALLOID)
            .synonyms("normal saline", "isotonic saline")
            .evidence(ANDROMEDA)
            .build();

    public static final Drug BALANCED_CRYSTALLOID = FluidRow.named(
                    "balanced-crystalloid", "Balanced crystalloid", DrugRole.CRYSTALLOID)
            .synonyms("lactated Ringer's", "Hartmann's", "Plasma-Lyte")
            .evidence(BALANCED)
            .build();

    public static final Drug HYPERTONIC_SALINE = FluidRow.named(
                    "hypertonic-saline", "Hypertonic saline", DrugRole.CRYSTALLOID)
            .synonyms("sodium chloride 3 %", "sodium chloride 23.4 %")
            .evidence(KNOWN)
            .build();

    public static final Drug DEXTROSE_5 = FluidRow.named("dextrose-5", "Dextrose 5 %", DrugRole.CRYSTALLOID)
            .synonyms("glucose 5 %", "D5W")
            .evidence(KNOWN)
            .build();

    public static final Drug HALF_NORMAL_SALINE = FluidRow.named(
                    "half-normal-saline", "Sodium chloride 0.45 %", DrugRole.CRYSTALLOID)
            .synonyms("half-strength saline")
            .evidence(KNOWN)
            .build();

    public static final Drug SODIUM_BICARBONATE = FluidRow.named(
                    "sodium-bicarbonate", "Sodium bicarbonate solution", DrugRole.CRYSTALLOID)
            .evidence(KNOWN)
            .build();

    public static final Drug OTHER_CRYSTALLOID = FluidRow.named(
                    "other-crystalloid", "Other crystalloid", DrugRole.CRYSTALLOID)
            .evidence(CATCH_ALL)
            .build();

    public static final Drug ALBUMIN_5 = FluidRow.named("albumin-5", "Albumin 5 %", DrugRole.COLLOID)
            .synonyms("human albumin 5 %")
            .evidence(KNOWN)
            .build();

    public static final Drug ALBUMIN_25 = FluidRow.named("albumin-25", "Albumin 25 %", DrugRole.COLLOID)
            .synonyms("human albumin 20 %", "human albumin 25 %")
            .evidence(KNOWN)
            .build();

    public static final Drug OTHER_COLLOID = FluidRow.named("other-colloid", "Other colloid", DrugRole.COLLOID)
            .synonyms("hydroxyethyl starch", "gelatin", "dextran")
            .evidence(CATCH_ALL)
            .build();

    public static final Drug ENTERAL_INTAKE = FluidRow.named("enteral-intake", "Enteral intake", DrugRole.NUTRITION)
            .synonyms("tube feed", "oral intake")
            .evidence(CATCH_ALL)
            .build();

    public static final Drug PARENTERAL_NUTRITION = FluidRow.named(
                    "parenteral-nutrition", "Parenteral nutrition", DrugRole.NUTRITION)
            .synonyms("TPN")
            .evidence(KNOWN)
            .build();

    public static final Drug DRUG_CARRIER = FluidRow.named("drug-carrier", "Carrier of drugs", DrugRole.CARRIER)
            .synonyms("flush", "piggyback")
            .evidence(CATCH_ALL)
            .build();

    public static final Drug OTHER_INTAKE = FluidRow.named("other-intake", "Other intake", DrugRole.OTHER_FLUID)
            .evidence(CATCH_ALL)
            .build();

    private Fluids() {}

    static List<Drug> rows() {
        return List.of(
                SODIUM_CHLORIDE_0_9,
                BALANCED_CRYSTALLOID,
                HYPERTONIC_SALINE,
                DEXTROSE_5,
                HALF_NORMAL_SALINE,
                SODIUM_BICARBONATE,
                OTHER_CRYSTALLOID,
                ALBUMIN_5,
                ALBUMIN_25,
                OTHER_COLLOID,
                ENTERAL_INTAKE,
                PARENTERAL_NUTRITION,
                DRUG_CARRIER,
                OTHER_INTAKE);
    }
}
