package org.vasomotion.interop.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.vasomotion.model.Api;

/// Collects what is wrong with one file.
@Api
public final class Problems {

    private final String file;
    private final List<FileProblem> found = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    /// Notes a problem, and is thrown where the part cannot be read on.
    public Unreadable at(int line, String reason) {
        found.add(new FileProblem(file, line, reason));
        return new Unreadable();
    }

    public Unreadable at(FileNode node, String reason) {
        return at(node.line(), reason);
    }

    public void note(int line, String reason) {
        found.add(new FileProblem(file, line, reason));
    }

    /// Reads every item before it gives up for one of them.
    public <T> List<T> each(List<FileNode> items, Function<FileNode, T> reading) {
        List<Attempt<T>> read = new ArrayList<>(items.size());
        for (FileNode item : items) {
            read.add(Attempt.at(() -> reading.apply(item)));
        }
        return read.stream().map(Attempt::get).toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public FileException failure() {
        return new FileException(found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(FileProblem::line))
                .toList());
    }
}
