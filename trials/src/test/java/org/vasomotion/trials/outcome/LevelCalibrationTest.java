package org.vasomotion.trials.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.trials.trial.SmallTrials;
import org.vasomotion.trials.trial.TrialResult;

class LevelCalibrationTest {

    @Test
    void should_have_as_many_die_as_in_the_studies_for_calibration_whatever_the_level_was() {
        TrialResult result = SmallTrials.parallel();
        Level level = LevelCalibration.of(result, OutcomeModel.standard());
        OutcomeModel calibrated = OutcomeModel.standard().at(level);

        assertThat(new Outcomes(result, calibrated).mortality())
                .isCloseTo(PooledMortality.of(CountedDeaths.CALIBRATION).mortality(), within(1e-9));
        assertThat(LevelCalibration.of(result, calibrated).shift()).isCloseTo(level.shift(), within(1e-9));
        assertThat(level.deviation()).isPositive();
    }

    /// Studies for validation set nothing: see the role of each in the list of studies.
    @Test
    void should_look_at_no_trial_that_is_kept_for_validation() {
        List<String> studies =
                CountedDeaths.CALIBRATION.stream().map(CountedDeaths::study).toList();

        assertThat(studies)
                .doesNotContain(
                        "andromeda-shock-2019", "andromeda-shock-2-2025", "castro-2020", "i-micro-2025", "boerma-2010");
    }
}
