package org.vasomotion.simulation.drug;

import java.util.List;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;

/// The drugs that a block of patients can be given, each at its place.
///
/// @param drugs in the order of their places
@Api
public record Formulary(List<SimulatedDrug> drugs) {

    public Formulary {
        drugs = List.copyOf(drugs);
        if (drugs.stream().map(SimulatedDrug::name).distinct().count() < drugs.size()) {
            throw new IllegalArgumentException("two drugs of a formulary have the same name");
        }
    }

    /// Where the drug of this name stands.
    ///
    /// @throws IllegalArgumentException for a drug that is not in the formulary
    public int place(String name) {
        return IntStream.range(0, drugs.size())
                .filter(i -> drugs.get(i).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no drug of this formulary is called " + name));
    }
}
