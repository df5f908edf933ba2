package org.vasomotion.trials.outcome;

import java.util.List;
import java.util.random.RandomGenerator;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.trials.analysis.Estimate;
import org.vasomotion.trials.trial.Exposure;
import org.vasomotion.trials.trial.PatientRow;
import org.vasomotion.trials.trial.TrialResult;

/// The outcomes of all patients of a trial, in the order of its rows.
///
/// A patient meets the same chance whatever his arm. Who dies does so at a constant hazard over 28 days;
/// support is weaned by halves (assumed: a day each); a stay lasts a week or so beyond support (assumed).
@Api
public final class Outcomes {

    private static final double DAYS = 28;
    private static final double HOURS_PER_D = 24;
    private static final int DRAWS = 500;

    @Dimensionless
    private static final double LOW_PERCENTILE = 2.5;

    @Dimensionless
    private static final double HIGH_PERCENTILE = 97.5;

    private static final double WEANED_UG_PER_KG_MIN = 0.02;
    private static final double HALVED_IN_D = 1;
    private static final double STAY_BEYOND_SUPPORT_D = 7;

    @Dimensionless
    private static final double STAY_SPREAD = 0.6;

    private final TrialResult result;
    private final OutcomeModel model;
    private final double[] means;

    public Outcomes(TrialResult result, OutcomeModel model) {
        this.result = result;
        this.model = model;
        this.means = model.coefficients().stream()
                .mapToDouble(coefficient -> result.rows().stream()
                        .mapToDouble(row -> result.exposure(row, coefficient.exposure()))
                        .filter(Double::isFinite)
                        .average()
                        .orElse(0))
                .toArray();
    }

    /// One for each row.
    public List<Outcome> all() {
        double[] perUnit =
                model.coefficients().stream().mapToDouble(Coefficient::perUnit).toArray();
        return result.rows().stream().map(row -> outcome(row, perUnit)).toList();
    }

    /// Mean probability of death in an arm less that in another; the interval is what the coefficients
    /// leave open, not chance.
    public Estimate deathDifference(int arm, int other) {
        List<PatientRow> one = result.arm(arm);
        List<PatientRow> two = result.arm(other);
        double[] differences = new double[DRAWS];
        RandomGenerator chance = RandomStream.of(result.settings().seed(), 0, "outcome coefficients");
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] perUnit = model.coefficients().stream()
                    .mapToDouble(each -> each.perUnit() + each.deviation() * chance.nextGaussian())
                    .toArray();
            differences[draw] = mean(one, perUnit) - mean(two, perUnit);
        }
        double[] usual =
                model.coefficients().stream().mapToDouble(Coefficient::perUnit).toArray();
        Percentile percentile = new Percentile();
        return new Estimate(
                mean(one, usual) - mean(two, usual),
                percentile.evaluate(differences, LOW_PERCENTILE),
                percentile.evaluate(differences, HIGH_PERCENTILE),
                Double.NaN);
    }

    @Dimensionless
    private double mean(List<PatientRow> rows, double[] perUnit) {
        return rows.stream()
                .mapToDouble(row -> deathProbability(row, perUnit))
                .average()
                .orElse(Double.NaN);
    }

    @Dimensionless
    private double deathProbability(PatientRow row, double[] perUnit) {
        if (Double.isFinite(result.exposure(row, Exposure.DEATH_AFTER))) {
            return 1;
        }
        double logOdds = OutcomeModel.byScore(result.exposure(row, Exposure.HIGHEST_VASOACTIVE_SCORE));
        for (int i = 0; i < perUnit.length; i++) {
            double exposed = result.exposure(row, model.coefficients().get(i).exposure());
            logOdds += perUnit[i] * (exposed - means[i]);
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    private Outcome outcome(PatientRow row, double[] perUnit) {
        RandomGenerator chance = RandomStream.of(result.settings().seed(), row.number(), "outcome");
        double fate = chance.nextDouble();
        double stay = STAY_BEYOND_SUPPORT_D * Math.exp(STAY_SPREAD * chance.nextGaussian());
        double probability = deathProbability(row, perUnit);
        double diedAfterH = result.exposure(row, Exposure.DEATH_AFTER);
        double diedAfterD = Double.isFinite(diedAfterH) ? diedAfterH / HOURS_PER_D : daysTo(fate, probability);
        boolean isDead = Double.isFinite(diedAfterD);
        double support = supportDays(row);
        return new Outcome(
                probability,
                diedAfterD,
                OrganFailure.points(result, row),
                isDead ? 0 : Math.max(0, DAYS - support),
                isDead ? DAYS : Math.min(DAYS, support + stay));
    }

    /// Constant hazard, so that by 28 days the probability is reached.
    private static double daysTo(@Dimensionless double fate, @Dimensionless double probability) {
        double hazardPerD = -Math.log(1 - Math.min(probability, 1 - 1e-12)) / DAYS;
        double days = -Math.log(1 - fate) / hazardPerD;
        return days <= DAYS ? days : Double.NaN;
    }

    private double supportDays(PatientRow row) {
        double followedD = result.exposure(row, Exposure.VASOPRESSOR_TIME) / HOURS_PER_D;
        double rate = result.exposure(row, Exposure.LAST_NOREPINEPHRINE);
        double more =
                rate > WEANED_UG_PER_KG_MIN ? HALVED_IN_D * Math.log(rate / WEANED_UG_PER_KG_MIN) / Math.log(2) : 0;
        return followedD + more;
    }
}
