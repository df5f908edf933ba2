package org.vasomotion.interop.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Collects what is wrong with one file.
final class Problems {

    private final String file;
    private final List<ProtocolProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /// Notes a problem, and is thrown where the part cannot be read on.
    Unreadable at(int line, String reason) {
        found.add(new ProtocolProblem(file, line, reason));
        return new Unreadable();
    }

    Unreadable at(FileNode node, String reason) {
        return at(node.line(), reason);
    }

    void note(int line, String reason) {
        found.add(new ProtocolProblem(file, line, reason));
    }

    /// Reads every item before it gives up for one of them.
    <T> List<T> each(List<FileNode> items, Function<FileNode, T> reading) {
        List<Attempt<T>> read = new ArrayList<>(items.size());
        for (FileNode item : items) {
            read.add(Attempt.at(() -> reading.apply(item)));
        }
        return read.stream().map(Attempt::get).toList();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    ProtocolFileException failure() {
        return new ProtocolFileException(found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(ProtocolProblem::line))
                .toList());
    }
}
