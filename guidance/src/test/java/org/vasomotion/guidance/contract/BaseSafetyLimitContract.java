package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.safety.SafetyLimit;
import org.vasomotion.guidance.safety.Strength;
import org.vasomotion.guidance.safety.Verdict;
import org.vasomotion.model.Api;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Unit;

/// The examination that every safety limit passes: it only tightens, and what it let through it lets through again.
///
/// Runs over every action of every protocol, in seeded situations.
@Api
public abstract class BaseSafetyLimitContract {

    private static final int CASES = 60;

    /// The limits under examination, all of one class.
    protected abstract List<SafetyLimit> limits();

    @Test
    void should_only_tighten_and_repeat_itself_whatever_is_proposed() {
        List<Action> actions = actions();
        for (int seed = 0; seed < CASES; seed++) {
            Situation situation = situation(Seeded.of(seed));
            for (SafetyLimit limit : limits()) {
                for (Action action : actions) {
                    examine(limit, action, situation);
                }
            }
        }
    }

    private static void examine(SafetyLimit limit, Action action, Situation situation) {
        switch (limit.review(action, situation)) {
            case Verdict.Reduced reduced -> {
                assertThat(Strength.isAtMost(reduced.to(), action))
                        .as("%s of %s", reduced, action)
                        .isTrue();
                assertThat(reduced.to().id()).isEqualTo(action.id());
                assertThat(limit.review(reduced.to(), situation)).isEqualTo(Verdict.ALLOWED);
            }
            case Verdict.Allowed allowed ->
                assertThat(limit.review(action, situation)).isEqualTo(allowed);
            case Verdict.Withheld withheld -> {
                assertThat(withheld.reason()).isNotBlank();
                assertThat(action.direction())
                        .as("what takes treatment away is never withheld")
                        .isIn(Action.Direction.ADDS_FLUID, Action.Direction.RAISES_DOSE);
            }
        }
    }

    private static List<Action> actions() {
        return StandardProtocols.all().stream()
                .flatMap(graph -> graph.steps().stream())
                .flatMap(step -> step.actions().stream())
                .distinct()
                .toList();
    }

    private static Situation situation(Seeded seeded) {
        TimelineBuilder patient = TimelineBuilder.patient()
                .covered(Coverage.Kind.FLUID_INPUT, 0, 600)
                .covered(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 600)
                .at(60);
        List<Runnable> facts = new ArrayList<>();
        facts.add(() -> patient.observe(PatientProperties.BODY_WEIGHT, seeded.between(40, 170)));
        facts.add(() -> patient.observe(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, seeded.between(40, 110)));
        facts.add(() -> patient.observe(MacroHemodynamics.HEART_RATE, seeded.between(60, 150)));
        facts.add(() -> patient.observe(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, seeded.between(2, 22)));
        facts.add(() -> patient.observe(Metabolism.HEMOGLOBIN, seeded.between(5, 13)));
        facts.add(() -> patient.observe(ClinicalContext.NEW_PULMONARY_CRACKLES, seeded.below(2)));
        facts.add(() -> patient.give(Fluids.SODIUM_CHLORIDE_0_9, 500.0 * (1 + seeded.below(12))));
        facts.add(() -> patient.infuse(
                Vasopressors.NOREPINEPHRINE, seeded.between(0.01, 3), Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE));
        facts.stream().filter(_ -> seeded.below(4) > 0).forEach(Runnable::run);
        return StandardAssessment.all().assess(patient.at(65).view());
    }
}
