package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// The eight vascular beds in parallel between the arteries and the two venous compartments.
@Api
public enum Bed {
    VITAL(0, "brain and heart"),
    KIDNEY(1, "kidneys"),
    GUT(2, "gut, drained by the portal vein"),
    HEPATIC_ARTERY(3, "liver, arterial supply"),
    MUSCLE(4, "skeletal muscle"),
    SKIN(5, "skin of finger and knee"),
    REST(6, "everything else"),
    /// A probe: a thousandth of the flow, the same equations, seen by sublingual microscopy.
    SUBLINGUAL(7, "sublingual mucosa");

    /// Arteriolar territories in a bed.
    public static final int TERRITORIES = 8;

    /// Territories in the body.
    public static final int ALL_TERRITORIES = 8 * TERRITORIES;

    private final int place;
    private final String words;

    Bed(int place, String words) {
        this.place = place;
        this.words = words;
    }

    /// Where the bed stands among the beds, from 0.
    public int place() {
        return place;
    }

    public String words() {
        return words;
    }

    /// Whether the bed drains into the splanchnic veins; the others drain into the other systemic veins.
    public boolean isSplanchnic() {
        return this == GUT || this == HEPATIC_ARTERY;
    }

    /// Where territory `k` of this bed stands among all territories.
    public int territory(int k) {
        return place * TERRITORIES + k;
    }
}
