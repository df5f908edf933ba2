package org.vasomotion.cli.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.cli.scenario.Known;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.trials.study.Contrast;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.study.Measured;

/// Reads numbers of a cohort, and what is tested for a difference.
final class FigureReader {

    private static final List<String> FIGURES = List.of("mean", "median", "share", "difference", "ratio", "relation");
    private static final List<String> EFFECTS =
            Arrays.stream(Figure.Effect.Kind.values()).map(Words::of).toList();

    private final Problems problems;
    private final PointReader points;
    private final List<String> known;

    FigureReader(Problems problems, PointReader points) {
        this.problems = problems;
        this.points = points;
        this.known = points.isOfTrial()
                ? Stream.concat(FIGURES.stream(), EFFECTS.stream()).toList()
                : FIGURES;
    }

    Figure figure(FileNode node) {
        Fields fields = Fields.any(problems, node);
        return switch (fields.oneOf("a number of a cohort", known)) {
            case "mean" -> {
                fields.allow("mean");
                yield new Figure.Mean(measured(fields, "mean"));
            }
            case "median" -> {
                fields.allow("median");
                yield new Figure.Median(measured(fields, "median"));
            }
            case "share" -> share(fields);
            case "difference" -> {
                fields.allow("difference", "above");
                yield new Figure.Difference(measured(fields, "difference"), measured(fields, "above"));
            }
            case "ratio" -> {
                fields.allow("ratio", "over");
                yield new Figure.Ratio(measured(fields, "ratio"), measured(fields, "over"));
            }
            case "relation" -> relation(node);
            default -> effect(fields);
        };
    }

    private Figure effect(Fields fields) {
        String kind = fields.oneOf("how arms compare", EFFECTS);
        fields.allow(kind, "over");
        return new Figure.Effect(
                measured(fields, kind),
                measured(fields, "over"),
                Known.of(Figure.Effect.Kind.values(), kind, "comparison of arms", problems, fields.node()));
    }

    private Figure share(Fields fields) {
        List<String> sides =
                Arrays.stream(SignTest.Side.values()).map(Words::of).toList();
        String side = fields.oneOf("a share", sides);
        fields.allow("share", side);
        return new Figure.Share(
                measured(fields, "share"),
                Known.of(SignTest.Side.values(), side, "comparison", problems, fields.node()),
                Numbers.read(problems, fields.need(side), side));
    }

    Figure.Relation relation(FileNode node) {
        Fields fields = Fields.of(problems, node, "relation", "with", "as");
        Measured of = measured(fields, "relation");
        Measured with = measured(fields, "with");
        try {
            return new Figure.Relation(of, with, fields.word("as", Figure.Relation.Kind.class));
        } catch (IllegalArgumentException e) {
            throw problems.at(node, String.valueOf(e.getMessage()));
        }
    }

    Contrast contrast(FileNode node) {
        Fields fields = Fields.any(problems, node);
        if (fields.has("groups")) {
            fields.allow("groups", "above");
            return new Contrast.Groups(measured(fields, "groups"), measured(fields, "above"));
        }
        Measured measured = points.measured(node);
        if (measured instanceof Measured.Change change) {
            return new Contrast.Paired(change);
        }
        throw problems.at(node, "a difference is tested of a 'change', or of 'groups' and what they are 'above'");
    }

    Measured measured(FileNode node) {
        return points.measured(node);
    }

    private Measured measured(Fields fields, String key) {
        return points.measured(fields.need(key));
    }
}
