package org.vasomotion.cli.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vasomotion.simulation.scenario.Scenario;

/// The scenarios that come with the program, and those in files of the user.
public final class ScenarioShelf {

    private ScenarioShelf() {}

    /// All shipped ones, in the order in which they are shown.
    public static List<Scenario> shipped() throws IOException {
        List<Scenario> all = new ArrayList<>();
        for (String id : text("scenarios.txt").lines().toList()) {
            all.add(ScenarioReader.read(id + ".yaml", text(id + ".yaml")));
        }
        return all;
    }

    /// A shipped scenario by its identifier, else the scenario in the file of this name; empty if there is neither.
    ///
    /// @throws org.vasomotion.interop.document.FileException if the file has problems
    public static Optional<Scenario> find(String name) throws IOException {
        if (text("scenarios.txt").lines().anyMatch(name::equals)) {
            return Optional.of(ScenarioReader.read(name + ".yaml", text(name + ".yaml")));
        }
        Path file = Path.of(name);
        return Files.isRegularFile(file)
                ? Optional.of(ScenarioReader.read(name, Files.readString(file)))
                : Optional.empty();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ScenarioShelf.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
