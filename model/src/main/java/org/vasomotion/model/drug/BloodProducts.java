package org.vasomotion.model.drug;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;

/// Blood and its parts, as volumes that count into the fluid balance.
@Api
@Evidence(none = "each row carries its citations")
public final class BloodProducts {

    private static final Citation TRIGGER = Citation.readInSecondary(
            "TRISS, Holst, N Engl J Med 2014;371:1381: one unit at a time at a hemoglobin of 7 g/dL or less");

    private static final Citation KNOWN = Citation.unverified("composition as generally known");

    private static final Citation CATCH_ALL =
            Citation.proposal("keeps the fluid balance whole where a source names the product no closer");

    public static final Drug RED_CELLS = FluidRow.named("red-cells", "Red blood cells", DrugRole.RED_CELLS)
            .synonyms("packed red cells", "erythrocyte concentrate")
            .evidence(TRIGGER)
            .build();

    public static final Drug PLASMA = FluidRow.named("plasma", "Plasma", DrugRole.OTHER_BLOOD_PRODUCT)
            .synonyms("fresh frozen plasma")
            .evidence(KNOWN)
            .build();

    public static final Drug PLATELETS = FluidRow.named("platelets", "Platelets", DrugRole.OTHER_BLOOD_PRODUCT)
            .synonyms("platelet concentrate")
            .evidence(KNOWN)
            .build();

    public static final Drug CRYOPRECIPITATE = FluidRow.named(
                    "cryoprecipitate", "Cryoprecipitate", DrugRole.OTHER_BLOOD_PRODUCT)
            .evidence(KNOWN)
            .build();

    public static final Drug OTHER_BLOOD_PRODUCT = FluidRow.named(
                    "other-blood-product", "Other blood product", DrugRole.OTHER_BLOOD_PRODUCT)
            .synonyms("cell saver", "autologous blood")
            .evidence(CATCH_ALL)
            .build();

    private BloodProducts() {}

    static List<Drug> rows() {
        return List.of(RED_CELLS, PLASMA, PLATELETS, CRYOPRECIPITATE, OTHER_BLOOD_PRODUCT);
    }
}
