package org.vasomotion.server.bench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;

/// What is to be drawn at one time.
///
/// @param change grows with everything that changes; the same for the same picture
/// @param atS on the clock of the patient
/// @param signs by identifier in the unit of the catalogue, without error; not a number where there is none
/// @param wave only at the speed of the wall
@Api
public record Frame(
        long change,
        double atS,
        double speed,
        BenchState.Life life,
        Map<String, Double> signs,
        List<Running> running,
        List<BedFrame> beds,
        @Nullable Wave wave) {

    public Frame {
        signs = Map.copyOf(signs);
        running = List.copyOf(running);
        beds = List.copyOf(beds);
    }

    /// How blood moves in an arteriolar unit.
    @Api
    public enum Motion {
        OPEN,
        INTERMITTENT,
        STOPPED
    }

    /// One arteriolar unit of a bed.
    ///
    /// @param flow relative to rest
    /// @param velocity of red cells in open capillaries, relative to rest
    /// @param tone activation of the terminal arteriole, 0 to 1
    @Api
    public record Unit(Motion motion, double flow, double velocity, double tone, double closingPressureMmHg) {}

    /// One vascular bed.
    ///
    /// @param flow relative to rest
    /// @param inflowPressureMmHg before the terminal arterioles
    /// @param closingPressureMmHg of the terminal arterioles, mean of the units
    /// @param tissuePo2MmHg mean of the units
    /// @param swelling of the interstitium, relative to rest
    /// @param plugged share of capillaries that plugs close
    /// @param shunt share of the flow that passes no exchanging capillary
    @Api
    public record BedFrame(
            String id,
            double flow,
            double inflowPressureMmHg,
            double closingPressureMmHg,
            double tissuePo2MmHg,
            double swelling,
            double plugged,
            double shunt,
            List<Unit> units) {

        public BedFrame {
            units = List.copyOf(units);
        }
    }

    /// Samples at equal distances, the next piece beginning where this one ends.
    ///
    /// @param fromS of the first sample, on the clock of the patient
    /// @param pleth of its mean 1
    @Api
    public record Wave(double rateHz, double fromS, List<Double> arterialMmHg, List<Double> pleth) {

        public Wave {
            arterialMmHg = List.copyOf(arterialMmHg);
            pleth = List.copyOf(pleth);
        }

        /// Where the next piece begins, on the clock of the patient.
        public double untilS() {
            return fromS + arterialMmHg.size() / rateHz;
        }
    }
}
