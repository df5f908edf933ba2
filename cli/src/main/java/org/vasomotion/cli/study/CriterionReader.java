package org.vasomotion.cli.study;

import java.util.List;
import java.util.Optional;
import org.vasomotion.cli.scenario.Amount;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Nearest;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.trials.criterion.FisherTransformation;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Contrast;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Range;
import org.vasomotion.trials.study.Spread;

/// Reads when a virtual cohort has repeated what was published.
final class CriterionReader {

    private static final double HALF_OF_COHORTS_PERCENT = 50;

    private final Problems problems;
    private final FigureReader figures;
    private final List<Cohort> cohorts;
    private final List<Published> published;

    CriterionReader(Problems problems, PointReader points, List<Cohort> cohorts, List<Published> published) {
        this.problems = problems;
        this.figures = new FigureReader(problems, points);
        this.cohorts = cohorts;
        this.published = published;
    }

    Criterion criterion(FileNode node) {
        Fields fields = Fields.of(
                problems,
                node,
                "id",
                "kind",
                "of",
                "expect",
                "significant-in",
                "deviation",
                "number",
                "accept",
                "answers");
        String id = StudyReader.identifier(problems, fields);
        List<Published> answered = answered(fields);
        return switch (fields.word("kind", CriterionKind.class)) {
            case DIRECTION -> direction(id, fields, answered);
            case NO_CHANGE -> noChange(id, fields, answered);
            case MAGNITUDE -> {
                Figure figure = figures.figure(fields.need("of"));
                Range accept = fields.has("accept")
                        ? range(fields.need("accept"))
                        : new UsualRange(problems, fields).of(answered, number(fields, figure.parts()));
                yield new Criterion.Magnitude(id, figure, accept, ids(answered));
            }
            case SPREAD -> spread(id, fields, answered);
            case HETEROGENEITY -> heterogeneity(id, fields, answered);
        };
    }

    private List<Published> answered(Fields fields) {
        List<Published> answered = problems.each(fields.someItems("answers"), item -> known(item));
        if (answered.stream().noneMatch(Published::isVerified)) {
            throw problems.at(
                    fields.need("answers"), "what is recalled from memory and was never read again decides nothing");
        }
        return answered;
    }

    private Published known(FileNode node) {
        String name = Fields.text(problems, node, "answers");
        return published.stream()
                .filter(each -> each.id().equals(name))
                .findFirst()
                .orElseThrow(() -> problems.at(
                        node,
                        "nothing published is called '" + name + "'"
                                + Nearest.hint(
                                        name,
                                        published.stream().map(Published::id).toList())));
    }

    private static List<String> ids(List<Published> answered) {
        return answered.stream().map(Published::id).toList();
    }

    /// How many people were looked at: those of the cohort, unless the file says otherwise.
    private int number(Fields fields, List<Measured> parts) {
        if (fields.has("number")) {
            return Numbers.count(problems, fields, "number");
        }
        int number = parts.stream()
                .mapToInt(part -> publishedNumber(part.last().cohort()))
                .min()
                .orElseThrow();
        if (number == 0) {
            throw problems.at(fields.node(), "'number' is missing here and at the cohort: how many people were there?");
        }
        return number;
    }

    private int publishedNumber(String cohort) {
        return cohorts.stream()
                .filter(each -> each.id().equals(cohort))
                .mapToInt(Cohort::publishedNumber)
                .findFirst()
                .orElseThrow();
    }

    private Criterion direction(String id, Fields fields, List<Published> answered) {
        Contrast contrast = figures.contrast(fields.need("of"));
        double significantPercent = fields.has("significant-in")
                ? Amount.read(problems, fields.need("significant-in"), "significant-in", "%")
                : HALF_OF_COHORTS_PERCENT;
        return new Criterion.Direction(
                id,
                contrast,
                fields.word("expect", Criterion.Direction.Way.class),
                significantPercent > 0 ? number(fields, contrast.parts()) : 0,
                significantPercent,
                ids(answered));
    }

    private Criterion noChange(String id, Fields fields, List<Published> answered) {
        Contrast contrast = figures.contrast(fields.need("of"));
        double deviation = fields.has("deviation")
                ? Numbers.read(problems, fields.need("deviation"), "deviation")
                : answered.stream()
                        .filter(each -> each.isVerified() && each.spread().isBetweenPeople())
                        .mapToDouble(each -> each.spread().deviation())
                        .findFirst()
                        .orElse(Double.NaN);
        return new Criterion.NoChange(id, contrast, deviation, number(fields, contrast.parts()), ids(answered));
    }

    private Criterion spread(String id, Fields fields, List<Published> answered) {
        FileNode of = fields.need("of");
        Spread spread = answered.getFirst().spread();
        if (!spread.isBetweenPeople()) {
            throw problems.at(fields.need("answers"), "the spread criterion answers a published sd or iqr");
        }
        if (figures.measured(of) instanceof Measured.Level level) {
            return new Criterion.Spreads(id, level, spread, ids(answered));
        }
        throw problems.at(of, "the spread criterion is of a 'level'");
    }

    private Criterion heterogeneity(String id, Fields fields, List<Published> answered) {
        Figure.Relation relation = figures.relation(fields.need("of"));
        Optional<Range> accept = fields.has("accept") ? Optional.of(range(fields.need("accept"))) : Optional.empty();
        try {
            return new Criterion.Heterogeneity(
                    id,
                    relation,
                    accept.orElseGet(() -> FisherTransformation.interval(
                            answered.getFirst().value(), number(fields, relation.parts()))),
                    ids(answered));
        } catch (IllegalArgumentException e) {
            throw problems.at(fields.node(), String.valueOf(e.getMessage()));
        }
    }

    private Range range(FileNode node) {
        Fields fields = Fields.of(problems, node, "at-least", "at-most");
        if (!fields.has("at-least") && !fields.has("at-most")) {
            throw problems.at(node, "'accept' has 'at-least', 'at-most' or both");
        }
        double low = fields.has("at-least")
                ? Numbers.read(problems, fields.need("at-least"), "at-least")
                : Double.NEGATIVE_INFINITY;
        double high = fields.has("at-most")
                ? Numbers.read(problems, fields.need("at-most"), "at-most")
                : Double.POSITIVE_INFINITY;
        try {
            return new Range(low, high);
        } catch (IllegalArgumentException e) {
            throw problems.at(node, String.valueOf(e.getMessage()));
        }
    }
}
