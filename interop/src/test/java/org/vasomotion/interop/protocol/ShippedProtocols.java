package org.vasomotion.interop.protocol;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.StandardMeasurands;

/// The protocols that the project ships with, and their vocabulary, for parameterised tests.
public final class ShippedProtocols {

    private ShippedProtocols() {}

    public static ProtocolFormat format() {
        return new ProtocolFormat(
                new Vocabulary(StandardMeasurands.catalog(), StandardDrugs.catalog(), StandardAssessment.all()));
    }

    public static List<ProtocolGraph> all() {
        return StandardProtocols.all();
    }

    /// The shipped ones and the sample that holds everything.
    public static List<ProtocolGraph> withSample() {
        List<ProtocolGraph> all = new ArrayList<>(all());
        all.add(SampleProtocols.everything());
        return all;
    }
}
