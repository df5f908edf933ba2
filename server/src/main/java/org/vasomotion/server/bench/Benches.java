package org.vasomotion.server.bench;

import java.util.List;
import org.vasomotion.model.Api;

/// All benches of a service.
@Api
public interface Benches extends AutoCloseable {

    /// Who can be simulated, and what can be done to him.
    BenchCatalog catalog();

    /// Those that run, the oldest first.
    List<Bench> all();

    /// Puts a patient on a bench of his own.
    ///
    /// @throws BenchException if there is no such patient or protocol, or no bench is free
    Bench open(BenchRequest request);

    /// The bench of this identifier.
    ///
    /// @throws BenchException if there is none
    Bench find(String id);

    /// Ends it; it is not found any more.
    ///
    /// @throws BenchException if there is none of this identifier
    void end(String id);

    @Override
    void close();
}
