package org.vasomotion.simulation.forecast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.scenario.Course;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// How members go on under one candidate step.
///
/// ```
/// List<Nearness.Member> members = Nearness.of(pool, clues).nearest(32);
/// Outlook outlook = Outlook.of(pool, members, CandidateStep.FLUID_500_ML, Duration.ofHours(2), signs);
/// Band band = outlook.band(Sign.LACTATE, 12);
/// ```
///
/// @param step what was done
/// @param times at which members were looked at, the first at once
/// @param members who they were
/// @param values of each sign, by time and member, in the unit of the sign; not a number for the dead
@Api
public record Outlook(
        CandidateStep step,
        List<Duration> times,
        List<Nearness.Member> members,
        @Dimensionless Map<Sign, List<List<Double>>> values) {

    /// Between two looks.
    public static final Duration EVERY = Duration.ofMinutes(10);

    private static final Duration STEP = Duration.ofSeconds(30);

    public Outlook {
        times = List.copyOf(times);
        members = List.copyOf(members);
        values = Map.copyOf(values);
    }

    /// Lets copies of the members live on.
    public static Outlook of(
            MemberPool pool, List<Nearness.Member> members, CandidateStep step, Duration horizon, List<Sign> signs) {
        VirtualPatients patients =
                pool.copies(members.stream().map(Nearness.Member::place).toList());
        Course course = new Course(patients, STEP, List.of());
        for (int lane = 0; lane < members.size(); lane++) {
            for (Order order : step.orders(patients, lane)) {
                course.order(lane, order);
            }
        }
        List<Duration> times = new ArrayList<>();
        Map<Sign, List<List<Double>>> values = new EnumMap<>(Sign.class);
        signs.forEach(sign -> values.put(sign, new ArrayList<>()));
        for (Duration at = Duration.ZERO; at.compareTo(horizon) <= 0; at = at.plus(EVERY)) {
            course.advanceTo(at);
            times.add(at);
            signs.forEach(sign -> Objects.requireNonNull(values.get(sign)).add(read(patients, sign)));
        }
        return new Outlook(step, times, members, values);
    }

    private static List<Double> read(VirtualPatients patients, Sign sign) {
        List<Double> row = new ArrayList<>(patients.count());
        for (int lane = 0; lane < patients.count(); lane++) {
            row.add(patients.isDead(lane) ? Double.NaN : patients.read(lane, sign));
        }
        return row;
    }

    /// Weighted quantiles over the members who live, at one of the times.
    public Band band(Sign sign, int time) {
        return Band.of(Objects.requireNonNull(values.get(sign)).get(time), members);
    }
}
