package org.vasomotion.cli.trial;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vasomotion.cli.shelf.Shelf;
import org.vasomotion.trials.design.Trial;

/// The trials that come with the program, and those in files of the user.
public final class TrialShelf {

    private static final Shelf<Shelved> SHELF = new Shelf<>(
            TrialShelf.class, "trials.txt", (name, text) -> new Shelved(TrialReader.read(name, text), text));

    private TrialShelf() {}

    /// A trial and the text it was read from.
    public record Shelved(Trial trial, String text) {}

    /// All shipped ones, in the order in which they are shown.
    public static List<Trial> shipped() throws IOException {
        return SHELF.shipped().stream().map(Shelved::trial).toList();
    }

    /// The same with the texts they were read from.
    public static List<Shelved> shelved() throws IOException {
        return SHELF.shipped();
    }

    /// A shipped trial by its identifier, else the trial in the file of this name; empty if there is neither.
    ///
    /// @throws org.vasomotion.interop.document.FileException if the file has problems
    public static Optional<Shelved> find(String name) throws IOException {
        return SHELF.find(name);
    }
}
