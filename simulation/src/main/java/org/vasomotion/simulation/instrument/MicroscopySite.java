package org.vasomotion.simulation.instrument;

import java.util.random.RandomGenerator;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.sign.SublingualMicroscope;

/// What the fields of view at one site show: one or two of the eight territories, at times pressed upon.
///
/// @param perfusedPercent share of vessels that are perfused
/// @param flowIndex 0 to 3
/// @param openShare share of vessels in which anything moves
/// @param velocityMmPerS mean of these
record MicroscopySite(
        double perfusedPercent,
        @Dimensionless double flowIndex,
        @Dimensionless double openShare,
        double velocityMmPerS) {

    /// How often the tip presses on the mucosa: specification, section 4, from memory.
    @Dimensionless
    private static final double PRESSED = 0.1;

    /// What pressure leaves of flow; assumed.
    @Dimensionless
    private static final double LEFT_UNDER_PRESSURE = 0.6;

    /// A site picks its territories without choice. That one and two are as likely is assumed.
    static MicroscopySite drawn(SublingualMicroscope microscope, int lane, RandomGenerator chance) {
        int first = chance.nextInt(Bed.TERRITORIES);
        int step = chance.nextInt(1, Bed.TERRITORIES);
        int second = chance.nextBoolean() ? first : (first + step) % Bed.TERRITORIES;
        MicroscopySite site = of(microscope, first, lane).with(of(microscope, second, lane));
        return chance.nextDouble() < PRESSED ? site.pressed() : site;
    }

    private static MicroscopySite of(SublingualMicroscope microscope, int k, int lane) {
        return new MicroscopySite(
                100 * microscope.perfusedShare(k, lane),
                microscope.flowIndex(k, lane),
                microscope.openShare(k, lane),
                microscope.velocityMmPerS(k, lane));
    }

    private MicroscopySite with(MicroscopySite other) {
        double open = openShare + other.openShare;
        double moving = openShare * velocityMmPerS + other.openShare * other.velocityMmPerS;
        return new MicroscopySite(
                (perfusedPercent + other.perfusedPercent) / 2,
                (flowIndex + other.flowIndex) / 2,
                open / 2,
                moving / Math.max(open, 1e-9));
    }

    private MicroscopySite pressed() {
        return new MicroscopySite(
                LEFT_UNDER_PRESSURE * perfusedPercent,
                LEFT_UNDER_PRESSURE * flowIndex,
                openShare,
                LEFT_UNDER_PRESSURE * velocityMmPerS);
    }
}
