package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;

/// How a sign is measured wrongly.
///
/// The error has two parts. That between observers (or probes) is drawn once, by [#observer], and repeats
/// itself; that within one is drawn anew for each reading, or fades from one to the next ([#memory]).
@Api
public sealed interface MeasurementError {

    Sign sign();

    /// Whose the part between observers is.
    BiasHolder holder();

    /// How long the part within one observer lasts, as a time constant; zero if readings err independently.
    Duration memory();

    /// Where the numbers come from: a paper with its DOI, from memory, or assumed.
    String source();

    /// Someone, or some device, who measures this sign.
    Observer observer(RandomGenerator chance);

    /// What an observer with this bias reads once.
    ///
    /// @param truth in the unit of the sign
    @Dimensionless
    double observed(@Dimensionless double truth, Bias bias, RandomGenerator chance);

    /// Someone who measures one sign, with the bias that stays with him.
    @Api
    record Observer(MeasurementError error, Bias bias) {

        /// One reading of a sign, in the unit of the sign.
        @Dimensionless
        public double observed(@Dimensionless double truth, RandomGenerator chance) {
            return error.observed(truth, bias, chance);
        }
    }

    /// y = (x factor + summand) e^(relative error) + additive error, then read from a scale.
    ///
    /// @param always bias that every observer has
    /// @param between observers
    /// @param within one observer
    @Api
    record Numeric(
            Sign sign,
            BiasHolder holder,
            Bias always,
            Spread between,
            Spread within,
            Duration memory,
            Scale scale,
            String source)
            implements MeasurementError {

        /// One whose readings err independently.
        Numeric(Sign sign, BiasHolder holder, Bias always, Spread between, Spread within, Scale scale, String source) {
            this(sign, holder, always, between, within, Duration.ZERO, scale, source);
        }

        /// The same error, of which what one reading shows stays for a while.
        Numeric lasting(Duration memory) {
            return new Numeric(sign, holder, always, between, within, memory, scale, source);
        }

        @Override
        public Observer observer(RandomGenerator chance) {
            Bias own = Bias.drawn(between, chance);
            return new Observer(this, new Bias(own.factor() * always.factor(), own.summand() + always.summand()));
        }

        @Override
        @Dimensionless
        public double observed(@Dimensionless double truth, Bias bias, RandomGenerator chance) {
            return scale.read(Bias.drawn(within, chance).on(bias.on(truth)));
        }
    }

    /// A grade that is sometimes taken for its neighbour.
    ///
    /// @param neighbour probability of that
    /// @param most highest grade; the lowest is 0
    @Api
    record Graded(
            Sign sign, BiasHolder holder, @Dimensionless double neighbour, int most, String source)
            implements MeasurementError {

        @Override
        public Duration memory() {
            return Duration.ZERO;
        }

        @Override
        public Observer observer(RandomGenerator chance) {
            return new Observer(this, Bias.NONE);
        }

        @Override
        @Dimensionless
        public double observed(@Dimensionless double truth, Bias bias, RandomGenerator chance) {
            double slip = chance.nextDouble();
            double step = slip < neighbour / 2 ? -1 : slip < neighbour ? 1 : 0;
            return Math.clamp(Math.rint(truth) + step, 0, most);
        }
    }
}
