package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// What can be given or taken that is not an infused drug.
@Api
public enum Treatment {
    /// Balanced crystalloid that keeps the lines open, mL/min; 1 unless changed.
    MAINTENANCE("mL/min"),
    CRYSTALLOID("mL/min"),
    /// Albumin of 4 %: 0.04 g of protein in each mL.
    ALBUMIN("mL/min"),
    /// Packed red cells, 70 % of the volume cells.
    RED_CELLS("mL/min"),
    /// Whole blood lost from the great veins.
    BLEEDING("mL/min"),
    /// 1 while the pathogen is under effective antibiotics, else 0.
    ANTIBIOTICS("1");

    private final String unitCode;

    Treatment(String unitCode) {
        this.unitCode = unitCode;
    }

    /// Whether it is a volume that runs in or out.
    public boolean isVolume() {
        return this != ANTIBIOTICS;
    }

    /// UCUM code.
    public String unitCode() {
        return unitCode;
    }
}
