package org.vasomotion.simulation.drug;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.PatientBlock;

/// Moves all drugs of a block and adds up what they do.
@Api
public final class Pharmacology {

    private final List<InfusedDrug> drugs;

    /// Each row is in the unit of its channel.
    @Dimensionless
    private final Map<EffectChannel, double[]> channels;

    public Pharmacology(PatientBlock block, Formulary formulary) {
        this.channels = new EnumMap<>(EffectChannel.class);
        for (EffectChannel channel : EffectChannel.values()) {
            channels.put(channel, new double[block.width()]);
        }
        this.drugs = IntStream.range(0, formulary.drugs().size())
                .mapToObj(place -> new InfusedDrug(block, formulary.drugs().get(place), place))
                .toList();
    }

    /// What all drugs together do on a channel; the row itself, valid after [#add()].
    public double[] channel(EffectChannel channel) {
        return Objects.requireNonNull(channels.get(channel));
    }

    /// Advances all concentrations.
    public void advance(double stepS) {
        for (int i = 0; i < drugs.size(); i++) {
            drugs.get(i).advance(stepS);
        }
    }

    /// Computes the channels from the present concentrations.
    public void add() {
        for (double[] channel : channels.values()) {
            Arrays.fill(channel, 0);
        }
        for (int i = 0; i < drugs.size(); i++) {
            drugs.get(i).addTo(this);
        }
    }
}
