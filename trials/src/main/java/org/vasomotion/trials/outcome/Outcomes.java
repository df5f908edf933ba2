package org.vasomotion.trials.outcome;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.trials.design.Comparison;
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

    private static final double WEANED_UG_PER_KG_MIN = 0.02;
    private static final double HALVED_IN_D = 1;
    private static final double STAY_BEYOND_SUPPORT_D = 7;

    @Dimensionless
    private static final double STAY_SPREAD = 0.6;

    private final TrialResult result;
    private final OutcomeModel model;
    private final List<Risk> risks;

    public Outcomes(TrialResult result, OutcomeModel model) {
        this.result = result;
        this.model = model;
        this.risks = Risk.of(result, model.coefficients());
    }

    /// One for each row.
    public List<Outcome> all() {
        double[] perUnit = model.perUnit();
        return IntStream.range(0, risks.size())
                .mapToObj(i -> outcome(
                        result.rows().get(i),
                        risks.get(i).death(perUnit, model.level().shift())))
                .toList();
    }

    /// Who is expected to die in two arms.
    public ExpectedDeaths expected(int arm, int other) {
        boolean isPaired = result.trial().comparison() == Comparison.SAME_PATIENTS
                && of(arm).size() == of(other).size();
        return new ExpectedDraws(model, result.settings().seed(), isPaired).of(of(arm), of(other));
    }

    private List<Risk> of(int arm) {
        return IntStream.range(0, risks.size())
                .filter(i -> result.rows().get(i).arm() == arm)
                .mapToObj(risks::get)
                .toList();
    }

    /// Mean probability of death of all.
    @Dimensionless
    double mortality() {
        double[] perUnit = model.perUnit();
        return risks.stream()
                .mapToDouble(risk -> risk.death(perUnit, model.level().shift()))
                .average()
                .orElse(Double.NaN);
    }

    private Outcome outcome(PatientRow row, @Dimensionless double probability) {
        RandomGenerator chance = RandomStream.of(result.settings().seed(), row.number(), "outcome");
        double fate = chance.nextDouble();
        double stay = STAY_BEYOND_SUPPORT_D * Math.exp(STAY_SPREAD * chance.nextGaussian());
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
