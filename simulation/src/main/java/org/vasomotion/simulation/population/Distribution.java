package org.vasomotion.simulation.population;

import org.hipparchus.special.Erf;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// How a number is spread over patients, as the image of a standard normal deviate.
///
/// Written as images so that traits can be correlated through their deviates whatever their shapes (Gaussian
/// copula).
@Api
public sealed interface Distribution {

    /// The number of a patient whose deviate is `z`; never falls as `z` rises.
    @Dimensionless
    double at(@Dimensionless double z);

    /// The same shape elsewhere: `shift` moves the centre in units of the spread, `widening` is the logarithm
    /// of a
    /// factor
    /// on the spread.
    Distribution moved(@Dimensionless double shift, @Dimensionless double widening);

    /// Bell-shaped.
    record Normal(@Dimensionless double mean, @Dimensionless double deviation) implements Distribution {
        @Override
        public double at(double z) {
            return mean + deviation * z;
        }

        @Override
        public Normal moved(double shift, double widening) {
            return new Normal(mean + shift * deviation, deviation * Math.exp(widening));
        }
    }

    /// Positive and skewed.
    ///
    /// @param median half lie below
    /// @param deviation of the logarithm
    record Lognormal(
            @Dimensionless double median, @Dimensionless double deviation) implements Distribution {

        /// By mean and coefficient of variation, as papers give it.
        static Lognormal ofMean(double mean, double variation) {
            double square = Math.log(1 + variation * variation);
            return new Lognormal(mean * Math.exp(-square / 2), Math.sqrt(square));
        }

        @Override
        public double at(double z) {
            return median * Math.exp(deviation * z);
        }

        @Override
        public Lognormal moved(double shift, double widening) {
            return new Lognormal(median * Math.exp(shift * deviation), deviation * Math.exp(widening));
        }
    }

    /// Between 0 and 1.
    ///
    /// @param median half lie below
    /// @param deviation of the log odds
    record LogitNormal(
            @Dimensionless double median, @Dimensionless double deviation) implements Distribution {
        @Override
        public double at(double z) {
            return 1 / (1 + (1 - median) / median * Math.exp(-deviation * z));
        }

        @Override
        public LogitNormal moved(double shift, double widening) {
            return new LogitNormal(at(shift), deviation * Math.exp(widening));
        }
    }

    /// Anywhere between two limits alike.
    record Uniform(@Dimensionless double low, @Dimensionless double high) implements Distribution {
        @Override
        public double at(double z) {
            return low + (high - low) * 0.5 * Erf.erfc(-z / Math.sqrt(2));
        }

        @Override
        public Uniform moved(double shift, double widening) {
            double middle = 0.5 * (low + high) + shift * (high - low) / Math.sqrt(12);
            double half = 0.5 * (high - low) * Math.exp(widening);
            return new Uniform(middle - half, middle + half);
        }
    }

    /// Most have `usual`; the share of them with the highest deviates have something else.
    ///
    /// @param share from 0 to 1, of those who are not usual
    record Mixture(
            @Dimensionless double share, @Dimensionless double usual, Distribution others) implements Distribution {
        @Override
        public double at(double z) {
            double below = 0.5 * Erf.erfc(-z / Math.sqrt(2));
            double within = (below - (1 - share)) / share;
            if (within <= 0) {
                return usual;
            }
            double inner = Math.sqrt(2) * Erf.erfInv(2 * Math.min(within, 1 - 1e-12) - 1);
            return Math.max(usual, others.at(inner));
        }

        @Override
        public Mixture moved(double shift, double widening) {
            return new Mixture(share, usual, others.moved(shift, widening));
        }
    }
}
