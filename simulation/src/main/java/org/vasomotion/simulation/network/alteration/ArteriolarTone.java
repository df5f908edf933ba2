package org.vasomotion.simulation.network.alteration;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.VesselKind;

/// Activation of the smooth muscle of terminal arterioles: how narrow it makes them and at which pressure they
/// close.
///
/// Both laws are those of a unit of the whole-patient model (model specification 2.2, equation 26, assumed and
/// tuned there): resistance 31.31 exp(3 (A - 0.45)) and closing pressure max(interstitial, -2) + 10 + 85 A^1.6
/// mmHg.
@Api
public final class ArteriolarTone {

    /// The activation at which diameters are as in the network.
    public static final @Dimensionless double RESTING = 0.45;

    private static final @Dimensionless double RESISTANCE_SLOPE = 3;
    private static final double LOWEST_INTERSTITIAL_MM_HG = -2;
    private static final double PASSIVE_CLOSING_MM_HG = 10;
    private static final double ACTIVE_CLOSING_MM_HG = 85;
    private static final @Dimensionless double ACTIVE_POWER = 1.6;

    private ArteriolarTone() {}

    /// Diameter relative to rest, so that Poiseuille resistance follows equation 26.
    @Dimensionless
    public static double relativeDiameter(@Dimensionless double activation) {
        return Math.exp(-RESISTANCE_SLOPE * (requireActivation(activation) - RESTING) / 4);
    }

    /// Pressure in mmHg below which a terminal arteriole of this activation is closed.
    public static double closingPressureMmHg(@Dimensionless double activation, double interstitialMmHg) {
        return Math.max(interstitialMmHg, LOWEST_INTERSTITIAL_MM_HG)
                + PASSIVE_CLOSING_MM_HG
                + ACTIVE_CLOSING_MM_HG * Math.pow(requireActivation(activation), ACTIVE_POWER);
    }

    /// The network with its terminal arterioles constricted or dilated.
    ///
    /// @param activation of a terminal arteriole, 0 to 1
    public static Network at(Network resting, ToDoubleFunction<Segment> activation) {
        Set<Integer> terminal = terminalArterioles(resting);
        return resting.withSegments(each -> terminal.contains(each.name())
                ? each.withDiameterUm(each.diameterUm() * relativeDiameter(activation.applyAsDouble(each)))
                : each);
    }

    /// Names of the arterioles that end in a capillary.
    public static Set<Integer> terminalArterioles(Network network) {
        Set<Integer> atCapillaries = new HashSet<>();
        for (Segment each : network.segments()) {
            if (each.kind() == VesselKind.CAPILLARY) {
                atCapillaries.add(each.from());
                atCapillaries.add(each.to());
            }
        }
        Set<Integer> names = new HashSet<>();
        for (Segment each : network.segments()) {
            if (each.kind() == VesselKind.ARTERIOLE
                    && (atCapillaries.contains(each.from()) || atCapillaries.contains(each.to()))) {
                names.add(each.name());
            }
        }
        return names;
    }

    private static double requireActivation(double activation) {
        if (!(activation >= 0 && activation <= 1)) {
            throw new IllegalArgumentException("activation is " + activation + ", not 0 to 1");
        }
        return activation;
    }
}
