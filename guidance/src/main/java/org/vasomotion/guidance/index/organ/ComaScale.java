package org.vasomotion.guidance.index.organ;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.GradingScale;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.OrganFunction;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;

/// Reads the Glasgow coma scale from its total or from its responses, whichever is newer; the total if both
/// are as new.
final class ComaScale {

    /// The three responses are one examination. Proposal of this project.
    private static final Duration ONE_EXAMINATION = Duration.ofMinutes(30);

    private static final List<Measurand> RESPONSES = List.of(
            OrganFunction.GLASGOW_COMA_SCALE_EYE,
            OrganFunction.GLASGOW_COMA_SCALE_VERBAL,
            OrganFunction.GLASGOW_COMA_SCALE_MOTOR);

    private ComaScale() {}

    /// The scale; where the newer responses say nothing that `scale` would grade, an older total still does.
    static Explanation read(Evaluation evaluation, GradingScale scale) {
        Lookup total = evaluation.look(OrganFunction.GLASGOW_COMA_SCALE);
        List<Lookup> responses = new ArrayList<>(RESPONSES.size());
        Instant examined = Instant.MIN;
        for (Measurand response : RESPONSES) {
            Lookup found = evaluation.look(response);
            responses.add(found);
            if (found instanceof Lookup.Present present) {
                examined = later(examined, present.observation().observedAt());
            }
        }
        if (!(total instanceof Lookup.Present present)) {
            return examined.equals(Instant.MIN)
                    ? evaluation.missing(gap(OrganFunction.GLASGOW_COMA_SCALE, total))
                    : sum(evaluation, responses, examined);
        }
        if (present.observation().observedAt().isBefore(examined)) {
            Explanation sum = sum(evaluation, responses, examined);
            if (!scale.grade(sum.value()).contains(Sofa.ANY_COMPONENT)) {
                return sum;
            }
        }
        return evaluation.leaf(present.observation());
    }

    private static Explanation sum(Evaluation evaluation, List<Lookup> responses, Instant examined) {
        List<Explanation> parts = new ArrayList<>(responses.size());
        for (int i = 0; i < responses.size(); i++) {
            Measurand response = RESPONSES.get(i);
            if (responses.get(i) instanceof Lookup.Present present && together(present.observation(), examined)) {
                parts.add(evaluation.leaf(present.observation()));
            } else {
                parts.add(evaluation.possible(
                        response.id(), response.plausible().value(), gap(response, responses.get(i))));
            }
        }
        return Explanation.derived(OrganFunction.GLASGOW_COMA_SCALE.id(), Operation.SUM, Unit.SCORE_POINT, parts);
    }

    private static boolean together(Observation response, Instant examined) {
        return Duration.between(response.observedAt(), examined).compareTo(ONE_EXAMINATION) <= 0;
    }

    private static Gap gap(Measurand measurand, Lookup lookup) {
        return switch (lookup) {
            case Lookup.Present _ -> new Gap.NotSimultaneous(RESPONSES, ONE_EXAMINATION);
            case Lookup.Stale stale ->
                new Gap.TooOld(measurand, stale.observation().observedAt(), stale.limit());
            case Lookup.Absent absent -> absent.gap();
        };
    }

    private static Instant later(Instant left, Instant right) {
        return left.isBefore(right) ? right : left;
    }
}
