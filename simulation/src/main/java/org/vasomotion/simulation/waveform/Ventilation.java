package org.vasomotion.simulation.waveform;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;

/// Controlled ventilation of a passive patient: constant flow in, passive outflow.
///
/// Lung and chest wall are one compliance behind one resistance. Of the pressure that opens the lung, the
/// chest wall's share appears in the pleura; only that part moves blood.
///
/// @param breathsPerMin respiratory rate
/// @param tidalVolumeMl delivered with each breath
/// @param inspiratoryShare of the breath
/// @param complianceMlPerCmH2O of lung and chest wall together
/// @param resistanceCmH2OSPerL of tube and airways
/// @param chestWallShare elastance of the chest wall over that of both
/// @param endExpiratoryCmH2O set on the ventilator
@Api
@Evidence(
        none = "assumed: one-compartment lung; the usual values are those of a ventilated adult with mild lung injury")
public record Ventilation(
        double breathsPerMin,
        double tidalVolumeMl,
        @Dimensionless double inspiratoryShare,
        double complianceMlPerCmH2O,
        double resistanceCmH2OSPerL,
        @Dimensionless double chestWallShare,
        double endExpiratoryCmH2O) {

    private static final double CM_H2O_PER_MM_HG = 1.35951;

    public Ventilation {
        if (!(breathsPerMin >= 4 && breathsPerMin <= 60) || !(tidalVolumeMl >= 0 && tidalVolumeMl <= 2000)) {
            throw new IllegalArgumentException("a ventilator gives 4 to 60 breaths per minute of at most 2000 mL");
        }
        if (!(inspiratoryShare > 0.05 && inspiratoryShare < 0.95) || !(chestWallShare >= 0 && chestWallShare <= 1)) {
            throw new IllegalArgumentException("shares lie between 0 and 1, that of inspiration not at the ends");
        }
        if (!(complianceMlPerCmH2O > 0) || !(resistanceCmH2OSPerL > 0) || !(endExpiratoryCmH2O >= 0)) {
            throw new IllegalArgumentException("compliance and resistance are positive, the pressure not negative");
        }
    }

    /// 8 mL per kilogram of 70, for which thresholds of pulse pressure variation were published.
    public static Ventilation usual() {
        return new Ventilation(16, 560, 1.0 / 3, 50, 10, 0.4, 5);
    }

    /// The same with other breaths.
    public Ventilation withTidalVolumeMl(double volumeMl) {
        return new Ventilation(
                breathsPerMin,
                volumeMl,
                inspiratoryShare,
                complianceMlPerCmH2O,
                resistanceCmH2OSPerL,
                chestWallShare,
                endExpiratoryCmH2O);
    }

    double breathS() {
        return 60 / breathsPerMin;
    }

    /// Volume of the lung above its relaxed volume at the end-expiratory pressure.
    ///
    /// @param timeS since the breath began
    private double lungMl(double timeS) {
        double inspirationS = inspiratoryShare * breathS();
        double fullMl = trappedMl() + tidalVolumeMl;
        return timeS < inspirationS
                ? trappedMl() + tidalVolumeMl * timeS / inspirationS
                : fullMl * Elementary.exp(-(timeS - inspirationS) / emptyingS());
    }

    /// What is left at the end of each breath when it repeats itself.
    private double trappedMl() {
        double left = leftShare();
        return tidalVolumeMl * left / (1 - left);
    }

    @Dimensionless
    private double leftShare() {
        return Elementary.exp(-(1 - inspiratoryShare) * breathS() / emptyingS());
    }

    private double emptyingS() {
        return complianceMlPerCmH2O / 1000 * resistanceCmH2OSPerL;
    }

    private double meanLungMl() {
        double fullMl = trappedMl() + tidalVolumeMl;
        double expirationMlS = fullMl * emptyingS() * (1 - leftShare());
        return inspiratoryShare * (trappedMl() + tidalVolumeMl / 2) + expirationMlS / breathS();
    }

    /// Pleural pressure at a time of the breath, less its mean over the breath: the mean belongs to the
    /// patient.
    double pleuralSwingMmHg(double timeS) {
        return chestWallShare * (lungMl(timeS) - meanLungMl()) / complianceMlPerCmH2O / CM_H2O_PER_MM_HG;
    }

    /// At the opening of the airway.
    double airwayCmH2O(double timeS) {
        double inspirationS = inspiratoryShare * breathS();
        if (timeS >= inspirationS) {
            return endExpiratoryCmH2O;
        }
        double flowLPerS = tidalVolumeMl / 1000 / inspirationS;
        return endExpiratoryCmH2O + lungMl(timeS) / complianceMlPerCmH2O + flowLPerS * resistanceCmH2OSPerL;
    }
}
