package org.vasomotion.server.bench;

import org.vasomotion.model.Api;

/// What can be done to a patient on a bench. Treatments and mechanisms are identifiers of the catalogue.
@Api
public sealed interface BenchOrder {

    /// A drug from now on.
    ///
    /// @param rate in the unit of the catalogue; 0 stops it
    @Api
    record Infuse(String treatment, double rate) implements BenchOrder {}

    /// A volume over a time.
    @Api
    record Give(String treatment, double volumeMl, double overS) implements BenchOrder {}

    /// Something that runs at a rate from now on.
    ///
    /// @param rate in the unit of the catalogue; 0 stops it
    @Api
    record Run(String treatment, double rate) implements BenchOrder {}

    /// Something that is wrong with him from now on.
    ///
    /// @param grade from 0 to 1
    @Api
    record Mechanism(String mechanism, double grade) implements BenchOrder {}
}
