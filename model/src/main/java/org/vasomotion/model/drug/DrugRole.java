package org.vasomotion.model.drug;

import org.vasomotion.model.Api;

/// What a drug or fluid is given for. Protocols name roles; a site's profile binds roles to drugs.
@Api
public enum DrugRole {
    VASOPRESSOR,
    INOTROPE,
    INODILATOR,
    VASODILATOR,
    STEROID,
    DIURETIC,
    CRYSTALLOID,
    COLLOID,
    RED_CELLS,
    OTHER_BLOOD_PRODUCT,
    NUTRITION,
    CARRIER,
    OTHER_FLUID;

    /// Whether amounts of this role are volumes that count into the fluid balance.
    public boolean isFluid() {
        return switch (this) {
            case CRYSTALLOID, COLLOID, RED_CELLS, OTHER_BLOOD_PRODUCT, NUTRITION, CARRIER, OTHER_FLUID -> true;
            case VASOPRESSOR, INOTROPE, INODILATOR, VASODILATOR, STEROID, DIURETIC -> false;
        };
    }
}
