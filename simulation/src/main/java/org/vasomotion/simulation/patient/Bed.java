package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// The eight vascular beds in parallel between the arteries and the two venous compartments.
@Api
public enum Bed {
    VITAL("brain and heart"),
    KIDNEY("kidneys"),
    GUT("gut, drained by the portal vein"),
    HEPATIC_ARTERY("liver, arterial supply"),
    MUSCLE("skeletal muscle"),
    SKIN("skin of finger and knee"),
    REST("everything else"),
    /// A probe: a thousandth of the flow, the same equations, seen by sublingual microscopy.
    SUBLINGUAL("sublingual mucosa");

    /// Arteriolar territories in a bed.
    public static final int TERRITORIES = 8;

    /// Territories in the body.
    public static final int ALL_TERRITORIES = 8 * TERRITORIES;

    private final String words;

    Bed(String words) {
        this.words = words;
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
        return ordinal() * TERRITORIES + k;
    }
}
