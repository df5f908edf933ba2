package org.vasomotion.trials.clinician;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.scenario.Order;

/// Titrates: norepinephrine to the pressure that is wanted, and what a protocol wants raised or lowered.
///
/// The steps are assumed: of norepinephrine 0.02 ug/kg/min and a tenth of what runs, of other drugs an
/// eighth of the highest rate.
final class Nurse {

    static final String NOREPINEPHRINE = Vasopressors.NOREPINEPHRINE.id();

    /// A pressure is looked up on the screen: older than that, the screen is dark.
    private static final Duration FRESH = Duration.ofMinutes(10);

    /// Above this the line is being flushed.
    private static final double MOST_BELIEVED_MMHG = 160;

    private static final double LEAST_STEP_UG_PER_KG_MIN = 0.02;

    @Dimensionless
    private static final double SHARE_OF_RATE = 0.1;

    @Dimensionless
    private static final double STEPS_TO_THE_MOST = 8;

    /// Nobody goes higher; assumed.
    private static final double MOST_UG_PER_KG_MIN = 2.0;

    private final Duration every;
    private final PressureTarget usual;
    private final Map<String, Titration> titrations = new HashMap<>();
    private PressureTarget wanted;
    private double leastDiastolicMmHg;
    private Duration next;

    Nurse(Habits habits, Duration first) {
        this.every = habits.titratesEvery();
        this.usual = habits.pressure();
        this.wanted = habits.pressure();
        this.next = first;
    }

    Duration next() {
        return next;
    }

    /// From now on another pressure.
    void keep(PressureTarget target) {
        wanted = target;
    }

    /// From now on the diastolic pressure is to be this, too.
    void keepDiastolicAbove(double mmHg) {
        leastDiastolicMmHg = mmHg;
    }

    /// From now on the pressure of before.
    void backToUsual() {
        wanted = usual;
        leastDiastolicMmHg = 0;
    }

    /// From now on another drug is moved until a value is where it should be.
    void titrate(Titration titration) {
        titrations.put(titration.drug(), titration);
    }

    void leave(String drug) {
        titrations.remove(drug);
    }

    /// Whether she looks it up for what she titrates now.
    boolean reads(Measurand measurand) {
        return measurand.equals(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE)
                || measurand.equals(MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE)
                || titrations.values().stream().anyMatch(titration -> measurand.equals(titration.towards()));
    }

    /// What she does at this look; nothing if none is due.
    List<Order> look(Duration now, Seen seen, PumpRates pumps) {
        if (now.compareTo(next) < 0) {
            return List.of();
        }
        next = now.plus(every);
        List<Order> orders = new ArrayList<>();
        norepinephrine(now, seen, pumps.of(NOREPINEPHRINE), orders);
        for (Titration titration : List.copyOf(titrations.values())) {
            other(titration, now, seen, pumps.of(titration.drug()), orders);
        }
        return orders;
    }

    /// By how much norepinephrine is moved at a rate, ug/kg/min.
    @Dimensionless
    static double step(@Dimensionless double rateUgPerKgMin) {
        return LEAST_STEP_UG_PER_KG_MIN + SHARE_OF_RATE * rateUgPerKgMin;
    }

    private void norepinephrine(Duration now, Seen seen, double rateUgPerKgMin, List<Order> orders) {
        OptionalDouble mean = believed(seen, MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, now);
        if (mean.isEmpty()) {
            return;
        }
        double diastolicMmHg = believed(seen, MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE, now)
                .orElse(Double.POSITIVE_INFINITY);
        double step = step(rateUgPerKgMin);
        if (mean.getAsDouble() < wanted.lowMmHg() || diastolicMmHg < leastDiastolicMmHg) {
            double raised = Math.min(MOST_UG_PER_KG_MIN, rateUgPerKgMin + step);
            if (raised > rateUgPerKgMin) {
                orders.add(new Order.Infuse(NOREPINEPHRINE, raised));
            }
        } else if (mean.getAsDouble() > wanted.highMmHg() && rateUgPerKgMin > 0) {
            orders.add(new Order.Infuse(NOREPINEPHRINE, Math.max(0, rateUgPerKgMin - step)));
        }
    }

    private void other(Titration titration, Duration now, Seen seen, double rate, List<Order> orders) {
        @Nullable Order order = titration.step(now, seen, rate, titration.most() / STEPS_TO_THE_MOST);
        if (order == null) {
            leave(titration.drug());
        } else {
            orders.add(order);
        }
    }

    private static OptionalDouble believed(Seen seen, Measurand pressure, Duration now) {
        OptionalDouble mmHg = seen.last(pressure, now, FRESH);
        return mmHg.isPresent() && mmHg.getAsDouble() > MOST_BELIEVED_MMHG ? OptionalDouble.empty() : mmHg;
    }
}
