package org.vasomotion.guidance.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// The findings of this project, domain by domain, in the order in which they are shown.
///
/// A grade says how far one value is from normal. Grades of different domains are shown side by side and never
/// added up. Where sources give one threshold only, a finding has no severe grade.
@Api
@Evidence(none = "each threshold carries its citation")
public final class StandardFindings {

    private static final List<FindingRow> ALL = Stream.of(
                    MacroFindings.rows(),
                    PeripheralFindings.rows(),
                    SublingualFindings.rows(),
                    MetabolicFindings.rows(),
                    ToleranceFindings.rows())
            .flatMap(List::stream)
            .toList();

    private StandardFindings() {}

    public static List<FindingRow> all() {
        return ALL;
    }
}
