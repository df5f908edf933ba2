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
                        Stream.of("id", "of", "at", "cohort", "finding", "source"),
                        STATISTICS.stream(),
                        SPREADS.stream().map(Words::of))
                .flatMap(keys -> keys)
                .toArray(String[]::new));
        String statistic = fields.oneOf("something published", STATISTICS);
        return new Published(
                StudyReader.identifier(problems, fields),
                subject(fields),
                Statistic.values()[STATISTICS.indexOf(statistic)],
                Numbers.read(problems, fields.need(statistic), statistic),
                spread(fields),
                fields.word("source", SourceKind.class));
    }

    private Published.Subject subject(Fields fields) {
        return fields.oneOf("something published", List.of("of", "finding")).equals("of")
                ? new Published.Subject.At(points.point(fields, "of", "at"))
                : new Published.Subject.Finding(fields.text("finding"));
    }

    private Spread spread(Fields fields) {
        List<Spread.Kind> there =
                SPREADS.stream().filter(kind -> fields.has(Words.of(kind))).toList();
        if (there.isEmpty()) {
            return Spread.none();
        }
        String key = Words.of(there.getFirst());
        List<Double> ends =
                problems.each(fields.items(key), item -> Numbers.read(problems, item, key));
        if (ends.size() != ENDS || there.size() > 1) {
            throw problems.at(fields.need(key), "a spread is one of sd, iqr, ci95, range, from the lower to the upper end");
        }
        try {
            return new Spread(ends.getFirst(), ends.getLast(), there.getFirst());
        } catch (IllegalArgumentException e) {
            throw problems.at(fields.need(key), String.valueOf(e.getMessage()));
        }
    }
}
