package org.vasomotion.cli.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.Words;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.SourceKind;
import org.vasomotion.trials.study.Spread;
import org.vasomotion.trials.study.Statistic;

/// Reads what was found.
final class PublishedReader {

    private static final List<String> STATISTICS =
            Arrays.stream(Statistic.values()).map(Words::of).toList();
    private static final List<Spread.Kind> SPREADS =
            List.of(Spread.Kind.SD, Spread.Kind.IQR, Spread.Kind.CI95, Spread.Kind.RANGE);
    private static final String STANDARD_ERROR = "sem";
    private static final int ENDS = 2;

    private final Problems problems;
    private final PointReader points;

    PublishedReader(Problems problems, PointReader points) {
        this.problems = problems;
        this.points = points;
    }

    Published published(FileNode node) {
        Fields fields = Fields.any(problems, node);
        fields.allow(Stream.of(
                        Stream.of("id", "of", "at", "cohort", "finding", "number", "source"),
                        STATISTICS.stream(),
                        SPREADS.stream().map(Words::of),
                        Stream.of(STANDARD_ERROR))
                .flatMap(keys -> keys)
                .toArray(String[]::new));
        String statistic = fields.oneOf("something published", STATISTICS);
        Published.Subject subject = subject(fields);
        return new Published(
                StudyReader.identifier(problems, fields),
                subject,
                named(statistic),
                Numbers.read(problems, fields.need(statistic), statistic),
                fields.has(STANDARD_ERROR) ? ofStandardError(fields, subject) : spread(fields),
                fields.has("number") ? Numbers.count(problems, fields, "number") : 0,
                fields.word("source", SourceKind.class));
    }

    private static Statistic named(String statistic) {
        return Arrays.stream(Statistic.values())
                .filter(each -> Words.of(each).equals(statistic))
                .findFirst()
                .orElseThrow();
    }

    private Published.Subject subject(Fields fields) {
        return fields.oneOf("something published", List.of("of", "finding")).equals("of")
                ? new Published.Subject.At(points.point(fields, "of", "at"))
                : new Published.Subject.Finding(fields.text("finding"));
    }

    /// A standard error, as a standard deviation.
    private Spread ofStandardError(Fields fields, Published.Subject subject) {
        int number = number(fields, subject);
        if (number == 0) {
            throw problems.at(
                    fields.need(STANDARD_ERROR), "a standard error needs the 'number' of people in its cohort");
        }
        Spread error = spread(fields, STANDARD_ERROR, Spread.Kind.SD);
        double middle = (error.low() + error.high()) / 2;
        double deviation = error.deviation() * Math.sqrt(number);
        return new Spread(middle - deviation, middle + deviation, Spread.Kind.SD);
    }

    private int number(Fields fields, Published.Subject subject) {
        if (fields.has("number")) {
            return Numbers.count(problems, fields, "number");
        }
        return subject instanceof Published.Subject.At at ? points.publishedNumber(at.point()) : 0;
    }

    private Spread spread(Fields fields) {
        List<Spread.Kind> there =
                SPREADS.stream().filter(kind -> fields.has(Words.of(kind))).toList();
        if (there.size() > 1) {
            throw problems.at(fields.node(), "a spread is one of sd, sem, iqr, ci95, range");
        }
        return there.isEmpty() ? Spread.none() : spread(fields, Words.of(there.getFirst()), there.getFirst());
    }

    private Spread spread(Fields fields, String key, Spread.Kind kind) {
        List<Double> ends = problems.each(fields.items(key), item -> Numbers.read(problems, item, key));
        if (ends.size() != ENDS) {
            throw problems.at(fields.need(key), "'" + key + "' is two numbers: the lower and the upper end");
        }
        try {
            return new Spread(ends.getFirst(), ends.getLast(), kind);
        } catch (IllegalArgumentException e) {
            throw problems.at(fields.need(key), String.valueOf(e.getMessage()));
        }
    }
}
