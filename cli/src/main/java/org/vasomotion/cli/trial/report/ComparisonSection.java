package org.vasomotion.cli.trial.report;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.cli.study.report.CriterionText;
import org.vasomotion.interop.document.Words;
import org.vasomotion.trials.study.Study;

/// What was published beside what was simulated, on the page.
final class ComparisonSection {

    private final Study study;
    private final ComparisonRows rows;

    ComparisonSection(Study study, ComparisonRows rows) {
        this.study = study;
        this.rows = rows;
    }

    void write(Html page) {
        page.head("Published beside simulated");
        if (!study.isExpressible()) {
            page.paragraph("Nothing to be compared with: " + study.notExpressible() + ".");
            return;
        }
        List<List<String>> judged = new ArrayList<>();
        for (ComparisonRows.Judged each : rows.judged()) {
            judged.add(List.of(each.verdict(), each.kind() + ": " + each.rule(), each.published(), each.simulated()));
        }
        page.table(List.of("verdict", "criterion", "published", "simulated"), judged);
        List<List<String>> values = new ArrayList<>();
        for (ComparisonRows.Value value : rows.values()) {
            values.add(List.of(
                    value.what(),
                    Words.of(value.published().statistic()),
                    CriterionText.value(value.published()),
                    value.n(),
                    Words.of(value.published().source()).replace('-', ' '),
                    ComparisonRows.simulated(value),
                    value.unit(),
                    value.note()));
        }
        page.under("The published numbers");
        page.table(List.of("what", "statistic", "published", "n", "read in", "simulated", "unit", ""), values);
        page.paragraph(
                "quiet",
                "Simulated: the median where a median was published, else the mean. Findings in words are compared by their"
                        + " criterion. D: direction, N: no change, M: magnitude, S: spread, H: heterogeneity; how each is judged:"
                        + " docs/study-file.md. Failures stay.");
    }
}
