package org.vasomotion.cli.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vasomotion.trials.study.Study;

/// The studies that come with the program, and those in files of the user.
public final class StudyShelf {

    private StudyShelf() {}

    /// All shipped ones, in the order in which they are shown.
    public static List<Study> shipped() throws IOException {
        List<Study> all = new ArrayList<>();
        for (String id : ids()) {
            all.add(StudyReader.read(id + ".yaml", text(id + ".yaml")));
        }
        return all;
    }

    /// A shipped study by its identifier, else the study in the file of this name; empty if there is
    /// neither.
    ///
    /// @throws org.vasomotion.interop.document.FileException if the file has problems
    public static Optional<Study> find(String name) throws IOException {
        if (ids().contains(name)) {
            return Optional.of(StudyReader.read(name + ".yaml", text(name + ".yaml")));
        }
        Path file = Path.of(name);
        return Files.isRegularFile(file)
                ? Optional.of(StudyReader.read(name, Files.readString(file)))
                : Optional.empty();
    }

    /// The text of every shipped file, one after the other: what a table was made of.
    public static String texts() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String id : ids()) {
            all.append(text(id + ".yaml"));
        }
        return all.toString();
    }

    private static List<String> ids() throws IOException {
        return text("studies.txt").lines().toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(StudyShelf.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
