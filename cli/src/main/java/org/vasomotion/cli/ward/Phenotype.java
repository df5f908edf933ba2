package org.vasomotion.cli.ward;

import org.jspecify.annotations.Nullable;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.cause.Mechanism;

/// What stands out in a virtual patient of the ward beside the sepsis that all of them have.
///
/// The order is that of the beds, chosen so that neighbours differ. How much of a mechanism is added is a
/// choice of this project: enough to be seen, and seldom enough to kill.
enum Phenotype {
    USUAL_ONE("septic shock", null, 0),
    BOTTLENECK("septic shock, precapillaries shut", Mechanism.BOTTLENECK, 0.7),
    LEAK("septic shock, capillary leak", Mechanism.LEAK, 0.4),
    USUAL_TWO("septic shock", null, 0),
    CARDIOMYOPATHY("septic shock, weak heart", Mechanism.CARDIOMYOPATHY, 0.45),
    ADRENERGIC("septic shock, adrenergic lactate", Mechanism.ADRENERGIC_LACTATE, 0.5),
    VASOPLEGIA("septic shock, vasoplegia", Mechanism.VASOPLEGIA, 0.5),
    USUAL_THREE("septic shock", null, 0),
    HYPOVOLEMIA("septic shock, little volume", Mechanism.HYPOVOLEMIA, 0.8),
    CYTOPATHIC("septic shock, cytopathic hypoxia", Mechanism.CYTOPATHIC_HYPOXIA, 0.4),
    MICROTHROMBOSIS("septic shock, microthrombosis", Mechanism.MICROTHROMBOSIS, 0.6),
    USUAL_FOUR("septic shock", null, 0);

    private final String words;
    private final @Nullable Mechanism mechanism;

    /// 0 to 1.
    @Dimensionless
    private final double grade;

    Phenotype(String words, @Nullable Mechanism mechanism, @Dimensionless double grade) {
        this.words = words;
        this.mechanism = mechanism;
        this.grade = grade;
    }

    static Phenotype of(long number) {
        return values()[(int) (number % values().length)];
    }

    String words() {
        return words;
    }

    @Nullable Mechanism mechanism() {
        return mechanism;
    }

    /// How much of the mechanism is added, 0 to 1.
    @Dimensionless
    double grade() {
        return grade;
    }
}
