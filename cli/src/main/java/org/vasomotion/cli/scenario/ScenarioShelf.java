package org.vasomotion.cli.scenario;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vasomotion.cli.shelf.Shelf;
import org.vasomotion.simulation.scenario.Scenario;

/// The scenarios that come with the program, and those in files of the user.
public final class ScenarioShelf {

    private static final Shelf<Scenario> SHELF =
            new Shelf<>(ScenarioShelf.class, "scenarios.txt", ScenarioReader::read);

    private ScenarioShelf() {}

    /// All shipped ones, in the order in which they are shown.
    public static List<Scenario> shipped() throws IOException {
        return SHELF.shipped();
    }

    /// A shipped scenario by its identifier, else the scenario in the file of this name; empty if there is neither.
    ///
    /// @throws org.vasomotion.interop.document.FileException if the file has problems
    public static Optional<Scenario> find(String name) throws IOException {
        return SHELF.find(name);
    }
}
