package org.vasomotion.trials.study;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.vasomotion.simulation.scenario.Event;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.simulation.sign.Sign;

/// A study of tests: one cohort of ten, an arm with more norepinephrine and one without, pressure and
/// refill.
public final class SmallStudy {

    public static final Duration LATER = Duration.ofMinutes(20);
    public static final Point REFILL = Point.baseline("crt", "all");
    public static final Point REFILL_LATER = new Point("crt", "all", "more", LATER);
    public static final Point REFILL_WITHOUT = new Point("crt", "all", "same", LATER);

    private SmallStudy() {}

    public static Cohort cohort(List<SignTest> inclusion, List<Likeness> likenesses) {
        return new Cohort(
                "all", 10, Condition.SEPTIC_SHOCK, Map.of(), Duration.ofMinutes(10), List.of(), inclusion, likenesses);
    }

    public static Study with(List<Published> published, Criterion... criteria) {
        return of(cohort(List.of(), List.of()), Design.CROSSOVER, Variable.Scale.AS_MEASURED, published, criteria);
    }

    public static Study of(
            Cohort cohort, Design design, Variable.Scale scale, List<Published> published, Criterion... criteria) {
        Event more = new Event.Once(Duration.ZERO, List.of(new Order.Infuse("norepinephrine", 0.5)));
        return new Study(
                "small",
                "A small study",
                new Reference("made up", "", 2020),
                Role.CALIBRATION,
                "invented",
                design,
                List.of(cohort),
                List.of(
                        new Arm("more", List.of("all"), List.of(more), List.of(LATER)),
                        new Arm("same", List.of("all"), List.of(), List.of(LATER))),
                List.of(
                        new Variable(
                                "crt",
                                new Observable.OfSign(Sign.CAPILLARY_REFILL_TIME),
                                "s",
                                1,
                                Variable.Reader.BEDSIDE,
                                scale),
                        new Variable(
                                "map",
                                new Observable.OfSign(Sign.MEAN_ARTERIAL_PRESSURE),
                                "mm[Hg]",
                                1,
                                Variable.Reader.TRUE_VALUE,
                                Variable.Scale.AS_MEASURED)),
                published,
                List.of(criteria),
                "",
                List.of());
    }

    public static Published at(String id, Point point, double mean, double deviation) {
        return new Published(
                id,
                new Published.Subject.At(point),
                Statistic.MEAN,
                mean,
                new Spread(mean - deviation, mean + deviation, Spread.Kind.SD),
                SourceKind.ABSTRACT);
    }

    public static Measured.Change change() {
        return new Measured.Change(REFILL, REFILL_LATER, Measured.Change.Unit.OWN);
    }
}
