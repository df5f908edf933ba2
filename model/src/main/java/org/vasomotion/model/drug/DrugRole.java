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

    /// Whether it is given to fill the circulation: crystalloid or colloid.
    public boolean isResuscitationFluid() {
        return this == CRYSTALLOID || this == COLLOID;
    }

    /// Whether giving this does what was asked for. Sources that ask for a crystalloid accept a colloid and the other
    /// way
    /// round; neither stands in for red cells.
    public boolean standsInFor(DrugRole asked) {
        return this == asked || (isResuscitationFluid() && asked.isResuscitationFluid());
    }

    /// Whether amounts of this role are volumes that count into the fluid balance.
    public boolean isFluid() {
        return switch (this) {
            case CRYSTALLOID, COLLOID, RED_CELLS, OTHER_BLOOD_PRODUCT, NUTRITION, CARRIER, OTHER_FLUID -> true;
            case VASOPRESSOR, INOTROPE, INODILATOR, VASODILATOR, STEROID, DIURETIC -> false;
        };
    }
}
