package org.vasomotion.cli.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.interop.protocol.ProtocolFile;
import org.vasomotion.interop.protocol.ProtocolFormat;
import org.vasomotion.interop.protocol.Vocabulary;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.StandardMeasurands;

/// The protocols that come with the program, and those in files of the user.
public final class ProtocolShelf {

    private ProtocolShelf() {}

    /// The format in which a user's protocols are read and written.
    public static ProtocolFormat format() {
        return new ProtocolFormat(
                new Vocabulary(StandardMeasurands.catalog(), StandardDrugs.catalog(), StandardAssessment.all()));
    }

    public static List<ProtocolGraph> shipped() {
        return StandardProtocols.all();
    }

    /// A shipped protocol by its identifier, else the protocol in the file of this name; empty if there is neither.
    ///
    /// @throws org.vasomotion.interop.document.FileException if the file has problems
    public static Optional<ProtocolFile> find(String name) throws IOException {
        for (ProtocolGraph graph : shipped()) {
            if (graph.id().equals(name)) {
                return Optional.of(new ProtocolFile(name, graph, Map.of()));
            }
        }
        Path file = Path.of(name);
        return Files.isRegularFile(file) ? Optional.of(format().read(file)) : Optional.empty();
    }
}
