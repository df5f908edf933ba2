package org.vasomotion.cli.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/// Files of one kind: those that come with the program, and those of the user.
///
/// @param beside whose resources the shipped ones lie among
/// @param index resource with the identifiers of the shipped ones, a line each, in the order in which they are
///     shown; the file of each is called by its identifier and `.yaml`
/// @param reader of a name for problems and a text; ends with
///     [org.vasomotion.interop.document.FileException] if there are any
public record Shelf<T>(Class<?> beside, String index, BiFunction<String, String, T> reader) {

    /// All shipped ones.
    public List<T> shipped() throws IOException {
        List<T> all = new ArrayList<>();
        for (String id : ids()) {
            all.add(read(id));
        }
        return all;
    }

    /// A shipped one by its identifier, else the file of this name; empty if there is neither.
    public Optional<T> find(String name) throws IOException {
        if (ids().contains(name)) {
            return Optional.of(read(name));
        }
        Path file = Path.of(name);
        return Files.isRegularFile(file) ? Optional.of(reader.apply(name, Files.readString(file))) : Optional.empty();
    }

    /// The text of every shipped file, one after the other.
    public String texts() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String id : ids()) {
            all.append(text(file(id)));
        }
        return all.toString();
    }

    private T read(String id) throws IOException {
        return reader.apply(file(id), text(file(id)));
    }

    private List<String> ids() throws IOException {
        return text(index).lines().toList();
    }

    private static String file(String id) {
        return id + ".yaml";
    }

    private String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
