package org.vasomotion.simulation.instrument;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.sign.SublingualMicroscope;

/// One sublingual examination: three to five sites, read by one reader.
///
/// The choice of sites is the larger part of the error: each shows one or two of eight territories that
/// differ, the more so in sepsis. The heterogeneity index is (most - least) / mean of the sites' flow indices
/// (as in Trzeciak 2007, 10.1016/j.annemergmed.2006.08.021, from memory), so that it needs no error of its
/// own.
///
/// @param proportionOfPerfusedVesselsPercent mean of the sites
/// @param totalVesselDensityPerMm mm/mm2
/// @param perfusedVesselDensityPerMm mm/mm2
/// @param microvascularFlowIndex 0 to 3
/// @param flowHeterogeneityIndex between the sites
/// @param redBloodCellVelocityMmPerS mean of the sites
@Api
public record MicroscopyExamination(
        double proportionOfPerfusedVesselsPercent,
        double totalVesselDensityPerMm,
        double perfusedVesselDensityPerMm,
        @Dimensionless double microvascularFlowIndex,
        @Dimensionless double flowHeterogeneityIndex,
        double redBloodCellVelocityMmPerS) {

    private static final Map<Sign, ToDoubleFunction<MicroscopyExamination>> SCORES = Map.of(
            Sign.PROPORTION_OF_PERFUSED_VESSELS, MicroscopyExamination::proportionOfPerfusedVesselsPercent,
            Sign.PERFUSED_VESSEL_DENSITY, MicroscopyExamination::perfusedVesselDensityPerMm,
            Sign.MICROVASCULAR_FLOW_INDEX, MicroscopyExamination::microvascularFlowIndex,
            Sign.FLOW_HETEROGENEITY_INDEX, MicroscopyExamination::flowHeterogeneityIndex,
            Sign.RED_BLOOD_CELL_VELOCITY, MicroscopyExamination::redBloodCellVelocityMmPerS);

    private static final int FEWEST_SITES = 3;
    private static final int MOST_SITES = 5;

    /// An examination of three, four or five sites, each as likely.
    public static MicroscopyExamination of(
            SublingualMicroscope microscope, int lane, MicroscopyReader reader, RandomGenerator chance) {
        return of(microscope, lane, chance.nextInt(FEWEST_SITES, MOST_SITES + 1), reader, chance);
    }

    /// An examination of so many sites.
    public static MicroscopyExamination of(
            SublingualMicroscope microscope, int lane, int sites, MicroscopyReader reader, RandomGenerator chance) {
        List<MicroscopySite> seen = IntStream.range(0, sites)
                .mapToObj(_ -> MicroscopySite.drawn(microscope, lane, chance))
                .toList();
        double perfusedPercent = reader.perfused().observed(mean(seen, MicroscopySite::perfusedPercent), chance);
        double density = reader.density().observed(SublingualMicroscope.TOTAL_DENSITY_PER_MM, chance);
        return new MicroscopyExamination(
                perfusedPercent,
                density,
                Math.rint(density * perfusedPercent / 10) / 10,
                reader.flowIndex().observed(mean(seen, MicroscopySite::flowIndex), chance),
                heterogeneity(seen, chance),
                reader.velocity().observed(mean(seen, MicroscopySite::velocityMmPerS), chance));
    }

    /// One of the signs of microscopy, in the unit of the sign.
    ///
    /// @throws IllegalArgumentException for a sign that no microscope shows
    @Dimensionless
    public double of(Sign sign) {
        ToDoubleFunction<MicroscopyExamination> score = SCORES.get(sign);
        if (score == null) {
            throw new IllegalArgumentException("no microscope shows " + sign.words());
        }
        return score.applyAsDouble(this);
    }

    /// Whether the sign is one of microscopy.
    static boolean shows(Sign sign) {
        return SCORES.containsKey(sign);
    }

    @Dimensionless
    private static double heterogeneity(List<MicroscopySite> seen, RandomGenerator chance) {
        double most = seen.stream().mapToDouble(MicroscopySite::flowIndex).max().orElseThrow();
        double least =
                seen.stream().mapToDouble(MicroscopySite::flowIndex).min().orElseThrow();
        double mean = Math.max(mean(seen, MicroscopySite::flowIndex), 1e-9);
        return StandardErrors.of(Sign.FLOW_HETEROGENEITY_INDEX).observed((most - least) / mean, Bias.NONE, chance);
    }

    /// In the unit of what is averaged.
    @Dimensionless
    private static double mean(List<MicroscopySite> sites, ToDoubleFunction<MicroscopySite> of) {
        return sites.stream().mapToDouble(of).sum() / sites.size();
    }
}
