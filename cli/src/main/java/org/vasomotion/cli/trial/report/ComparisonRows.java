package org.vasomotion.cli.trial.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.cli.study.report.CriterionText;
import org.vasomotion.cli.study.report.Digits;
import org.vasomotion.cli.study.report.MeasuredText;
import org.vasomotion.interop.document.Words;
import org.vasomotion.trials.criterion.Achieved;
import org.vasomotion.trials.criterion.Judge;
import org.vasomotion.trials.criterion.Outcome;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.trial.TrialResult;

/// What the real trial found beside what this one did, with the verdicts.
final class ComparisonRows {

    static final List<String> COLUMNS = List.of(
            "row",
            "id",
            "what",
            "statistic",
            "published",
            "low",
            "high",
            "spread",
            "n",
            "source",
            "simulated",
            "unit",
            "kind",
            "verdict");

    private final Study study;
    private final Judge judge;
    private final CriterionText texts;
    private final MeasuredText measured;

    ComparisonRows(TrialResult result, Judge judge) {
        this.study = result.trial().reported();
        this.judge = judge;
        this.texts = new CriterionText(study);
        this.measured = new MeasuredText(study);
    }

    /// A published number.
    ///
    /// @param n how many people it is of; empty where no source says it
    /// @param simulated no number where it is a finding in words: its criterion says what came out
    /// @param note that a baseline is met or missed
    record Value(String what, Published published, String n, double simulated, String unit, String note) {}

    /// A criterion.
    record Judged(String id, String kind, String rule, String published, String simulated, String verdict) {}

    List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (Published published : study.published()) {
            values.add(
                    switch (published.subject()) {
                        case Published.Subject.Finding(String words) ->
                            new Value(words, published, n(published, 0), Double.NaN, "", "");
                        case Published.Subject.At at ->
                            new Value(
                                    at.point().variable() + " (" + measured.of(at.point()) + ")",
                                    published,
                                    n(
                                            published,
                                            study.cohort(at.point().cohort()).publishedNumber()),
                                    judge.beside(published, at.point()),
                                    study.variable(at.point().variable()).unitCode(),
                                    gate(published));
                    });
        }
        return values;
    }

    private static String n(Published published, int ofCohort) {
        int number = published.number() > 0 ? published.number() : ofCohort;
        return number > 0 ? String.valueOf(number) : "";
    }

    private String gate(Published published) {
        return judge.gate().stream()
                .filter(achieved -> achieved.published().equals(published))
                .map(Achieved::isMet)
                .map(isMet -> isMet ? "baseline met" : "baseline not met")
                .findFirst()
                .orElse("");
    }

    List<Judged> judged() {
        return judge.outcomes().stream().map(this::judged).toList();
    }

    private Judged judged(Outcome outcome) {
        String rule = texts.rule(outcome.criterion());
        int colon = rule.indexOf(':');
        return new Judged(
                outcome.criterion().id(),
                rule.substring(0, colon),
                rule.substring(colon + 2),
                texts.published(outcome.criterion()),
                texts.simulated(outcome),
                Words.of(outcome.verdict()).replace('-', ' '));
    }

    /// As `published.csv`: values first, then criteria.
    void writeTo(CsvText out) throws IOException {
        for (Value value : values()) {
            Published published = value.published();
            out.row(List.of(
                    "value",
                    published.id(),
                    value.what(),
                    Words.of(published.statistic()),
                    String.valueOf(published.value()),
                    ResultRow.number(published.spread().low()),
                    ResultRow.number(published.spread().high()),
                    Words.of(published.spread().kind()),
                    value.n(),
                    Words.of(published.source()),
                    ResultRow.number(value.simulated()),
                    value.unit(),
                    "",
                    value.note()));
        }
        for (Judged each : judged()) {
            out.row(List.of(
                    "criterion",
                    each.id(),
                    each.rule(),
                    "",
                    each.published(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    each.simulated(),
                    "",
                    each.kind(),
                    each.verdict()));
        }
    }

    static String simulated(Value value) {
        return Double.isFinite(value.simulated()) ? Digits.of(value.simulated()) : "";
    }
}
