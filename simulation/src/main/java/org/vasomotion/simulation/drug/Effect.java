package org.vasomotion.simulation.drug;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// How a concentration acts on a channel: in proportion, or up to a maximum.
@Api
public sealed interface Effect {

    /// Where it acts.
    EffectChannel channel();

    /// In proportion to the concentration.
    ///
    /// @param perConcentration in the channel's unit per the drug's concentration unit
    record Proportional(
            EffectChannel channel, @Dimensionless double perConcentration) implements Effect {}

    /// Maximum times C / (C + half).
    ///
    /// @param maximum in the channel's unit
    /// @param half the concentration of half the effect, in the drug's concentration unit
    record Saturating(
            EffectChannel channel,
            @Dimensionless double maximum,
            @Dimensionless double half) implements Effect {}
}
