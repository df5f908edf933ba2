package org.vasomotion.cli.study;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vasomotion.cli.shelf.Shelf;
import org.vasomotion.trials.study.Study;

/// The studies that come with the program, and those in files of the user.
public final class StudyShelf {

    private static final Shelf<Study> SHELF = new Shelf<>(StudyShelf.class, "studies.txt", StudyReader::read);

    private StudyShelf() {}

    /// All shipped ones, in the order in which they are shown.
    public static List<Study> shipped() throws IOException {
        return SHELF.shipped();
    }

    /// A shipped study by its identifier, else the study in the file of this name; empty if there is neither.
    ///
    /// @throws org.vasomotion.interop.document.FileException if the file has problems
    public static Optional<Study> find(String name) throws IOException {
        return SHELF.find(name);
    }

    /// The text of every shipped file, one after the other: what a table was made of.
    public static String texts() throws IOException {
        return SHELF.texts();
    }
}
