package org.vasomotion.cli.trial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vasomotion.trials.design.Trial;

/// The trials that come with the program, and those in files of the user.
public final class TrialShelf {

    private TrialShelf() {}

    /// A trial and the text it was read from.
    public record Shelved(Trial trial, String text) {}

    /// All shipped ones, in the order in which they are shown.
    public static List<Trial> shipped() throws IOException {
        List<Trial> all = new ArrayList<>();
        for (String id : ids()) {
            all.add(shelved(id + ".yaml", text(id + ".yaml")).trial());
        }
        return all;
    }

    /// A shipped trial by its identifier, else the trial in the file of this name; empty if there is neither.
    ///
    /// @throws org.vasomotion.interop.document.FileException if the file has problems
    public static Optional<Shelved> find(String name) throws IOException {
        if (ids().contains(name)) {
            return Optional.of(shelved(name + ".yaml", text(name + ".yaml")));
        }
        Path file = Path.of(name);
        return Files.isRegularFile(file) ? Optional.of(shelved(name, Files.readString(file))) : Optional.empty();
    }

    private static Shelved shelved(String name, String text) {
        return new Shelved(TrialReader.read(name, text), text);
    }

    private static List<String> ids() throws IOException {
        return text("trials.txt").lines().toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(TrialShelf.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
