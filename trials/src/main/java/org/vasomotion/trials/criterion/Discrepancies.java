package org.vasomotion.trials.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Range;
import org.vasomotion.trials.study.Study;

/// The numbers of a study that a calibration can be asked to come closer to.
///
/// Baselines count whether or not they are met. An accepted range is taken for two standard errors either
/// way, as most of
/// them were made; half a published deviation for two, where no change was seen; a spread for a factor of two
/// in two.
/// What is only a direction, or a range with an open end, is judged but not fitted.
final class Discrepancies {

    private static final double SIDES = 4;
    private static final double OF_HALF_A_DEVIATION = 4;

    private final Study study;
    private final Figures figures;
    private final Function<Criterion.Spreads, Double> spreadRatio;

    Discrepancies(Study study, Figures figures, Function<Criterion.Spreads, Double> spreadRatio) {
        this.study = study;
        this.figures = figures;
        this.spreadRatio = spreadRatio;
    }

    List<Discrepancy> of(List<Achieved> gate) {
        List<Discrepancy> all = new ArrayList<>();
        for (Achieved achieved : gate) {
            String id = study.id() + " " + achieved.published().id();
            double allowed = achieved.published().spread().deviation() / OF_HALF_A_DEVIATION;
            all.add(new Discrepancy(
                    id, achieved.simulated(), achieved.published().value(), allowed));
        }
        for (Criterion criterion : study.criteria()) {
            of(criterion).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Discrepancy> of(Criterion criterion) {
        String id = study.id() + " " + criterion.id();
        return switch (criterion) {
            case Criterion.Direction _ -> Optional.empty();
            case Criterion.NoChange noChange ->
                Double.isNaN(noChange.deviation())
                        ? Optional.empty()
                        : Optional.of(new Discrepancy(
                                id, figures.of(noChange.of()), 0, noChange.deviation() / OF_HALF_A_DEVIATION));
            case Criterion.Magnitude magnitude -> within(id, figures.of(magnitude.of()), magnitude.accept());
            case Criterion.Spreads spreads ->
                Optional.of(new Discrepancy(id, Math.log(spreadRatio.apply(spreads)), 0, Math.log(2) / 2));
            case Criterion.Heterogeneity heterogeneity ->
                within(id, figures.of(heterogeneity.of()), heterogeneity.accept());
        };
    }

    private static Optional<Discrepancy> within(String id, double simulated, Range accept) {
        double width = accept.high() - accept.low();
        return Double.isInfinite(width) || width <= 0
                ? Optional.empty()
                : Optional.of(new Discrepancy(id, simulated, (accept.low() + accept.high()) / 2, width / SIDES));
    }
}
