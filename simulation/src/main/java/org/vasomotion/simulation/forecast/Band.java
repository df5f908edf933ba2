package org.vasomotion.simulation.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Where members are at one time: weighted quantiles, in the unit of the sign. Not a number if nobody lives.
///
/// The quantile at q is the value at which the weights of all lower values, and half of its own, make up q of
/// the whole, straight between values: with equal weights Hazen's plotting position.
@Api
public record Band(
        @Dimensionless double low90,
        @Dimensionless double low50,
        @Dimensionless double median,
        @Dimensionless double high50,
        @Dimensionless double high90) {

    static Band of(@Dimensionless List<Double> values, List<Nearness.Member> members) {
        List<Weighed> living = new ArrayList<>();
        double whole = 0;
        for (int i = 0; i < values.size(); i++) {
            if (!Double.isNaN(values.get(i))) {
                living.add(new Weighed(values.get(i), members.get(i).weight()));
                whole += members.get(i).weight();
            }
        }
        living.sort(Comparator.comparingDouble(Weighed::value));
        return new Band(
                quantile(living, whole, 0.05),
                quantile(living, whole, 0.25),
                quantile(living, whole, 0.5),
                quantile(living, whole, 0.75),
                quantile(living, whole, 0.95));
    }

    private static double quantile(List<Weighed> sorted, @Dimensionless double whole, @Dimensionless double at) {
        double below = 0;
        double lastPlace = 0;
        double lastValue = Double.NaN;
        for (Weighed each : sorted) {
            double place = (below + each.weight() / 2) / whole;
            if (place >= at) {
                return Double.isNaN(lastValue)
                        ? each.value()
                        : lastValue + (each.value() - lastValue) * (at - lastPlace) / (place - lastPlace);
            }
            below += each.weight();
            lastPlace = place;
            lastValue = each.value();
        }
        return lastValue;
    }

    private record Weighed(
            @Dimensionless double value, @Dimensionless double weight) {}
}
