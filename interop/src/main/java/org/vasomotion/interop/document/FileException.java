package org.vasomotion.interop.document;

import java.util.List;
import java.util.stream.Collectors;
import org.vasomotion.model.Api;

/// A protocol file cannot be used. Holds every problem that was found, in the order of the file.
@Api
public final class FileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    public FileException(List<FileProblem> problems) {
        super(problems.stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<FileProblem> problems() {
        return problems;
    }
}
