package org.vasomotion.interop.protocol;

import java.util.List;
import java.util.stream.Collectors;
import org.vasomotion.model.Api;

/// A protocol file cannot be used. Holds every problem that was found, in the order of the file.
@Api
public final class ProtocolFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ProtocolProblem> problems;

    ProtocolFileException(List<ProtocolProblem> problems) {
        super(problems.stream().map(ProtocolProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ProtocolProblem> problems() {
        return problems;
    }
}
