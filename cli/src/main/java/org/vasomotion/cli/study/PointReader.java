package org.vasomotion.cli.study;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Nearest;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.trials.study.Arm;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Variable;

/// Reads where and when something was measured: `baseline`, or an arm and a time such as `ladder at 30
/// min`.
final class PointReader {

    private static final Pattern LATER = Pattern.compile("(\\S+) at (.+)");

    private final Problems problems;
    private final List<Cohort> cohorts;
    private final List<Arm> arms;
    private final List<Variable> variables;

    private final @Nullable TrialTimes times;

    PointReader(Problems problems, List<Cohort> cohorts, List<Arm> arms, List<Variable> variables) {
        this(problems, cohorts, arms, variables, null);
    }

    /// @param times at which a trial keeps what; none in a study, where arms say it
    PointReader(
            Problems problems,
            List<Cohort> cohorts,
            List<Arm> arms,
            List<Variable> variables,
            @Nullable TrialTimes times) {
        this.problems = problems;
        this.cohorts = cohorts;
        this.arms = arms;
        this.variables = variables;
        this.times = times;
    }

    boolean isOfTrial() {
        return times != null;
    }

    /// @param of key of the variable
    /// @param at key of the place
    Point point(Fields fields, String of, String at) {
        String variable = known(fields, of, "variable", variables, Variable::id);
        String cohort = cohort(fields);
        String text = fields.text(at);
        if (text.equals("baseline")) {
            kept(fields.need(at), variable, Duration.ZERO);
            return Point.baseline(variable, cohort);
        }
        Matcher later = LATER.matcher(text);
        if (!later.matches()) {
            throw problems.at(fields.need(at), "'" + at + "' is 'baseline', or an arm and a time: 'ladder at 30 min'");
        }
        Arm arm = arm(fields.need(at), later.group(1), cohort);
        FileNode.Scalar timeNode = new FileNode.Scalar(
                later.group(2), FileNode.Kind.TEXT, fields.need(at).line());
        Duration time = Durations.read(problems, timeNode, at);
        kept(fields.need(at), variable, time);
        if (!arm.measuredAt().contains(time)) {
            throw problems.at(
                    fields.need(at),
                    "arm " + arm.id() + " is not measured at " + later.group(2) + "; 'measure-at' has "
                            + String.join(
                                    ", ",
                                    arm.measuredAt().stream()
                                            .map(Durations::write)
                                            .toList()));
        }
        return new Point(variable, cohort, arm.id(), time);
    }

    private void kept(FileNode node, String id, Duration time) {
        for (Variable variable : variables) {
            if (times != null && variable.id().equals(id) && !times.of(variable).contains(time)) {
                throw problems.at(
                        node,
                        "the trial does not keep " + id + " then, but at "
                                + times.of(variable).stream()
                                        .map(Durations::write)
                                        .collect(Collectors.joining(", ")));
            }
        }
    }

    private Arm arm(FileNode node, String id, String cohort) {
        Arm arm = arms.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> problems.at(
                        node,
                        "no arm is called '" + id + "'"
                                + Nearest.hint(id, arms.stream().map(Arm::id).toList())));
        if (!arm.cohorts().contains(cohort)) {
            throw problems.at(node, "cohort " + cohort + " does not go through arm " + id);
        }
        return arm;
    }

    private String cohort(Fields fields) {
        if (fields.has("cohort") || cohorts.size() != 1) {
            return known(fields, "cohort", "cohort", cohorts, Cohort::id);
        }
        return cohorts.getFirst().id();
    }

    private <T> String known(Fields fields, String key, String what, List<T> all, Function<T, String> id) {
        String name = fields.text(key);
        List<String> ids = all.stream().map(id).toList();
        if (!ids.contains(name)) {
            throw problems.at(
                    fields.need(key), "no " + what + " is called '" + name + "'" + Nearest.hintAmong(name, ids));
        }
        return name;
    }

    /// How many people a published value is of: those of its cohort.
    int publishedNumber(Point point) {
        return cohorts.stream()
                .filter(cohort -> cohort.id().equals(point.cohort()))
                .mapToInt(Cohort::publishedNumber)
                .findFirst()
                .orElse(0);
    }

    /// A level, or a change from the baseline unless the file says from where.
    Measured measured(FileNode node) {
        Fields fields = Fields.any(problems, node);
        if (fields.oneOf("what is measured", List.of("level", "change")).equals("level")) {
            fields.allow("level", "at", "cohort");
            return new Measured.Level(point(fields, "level", "at"));
        }
        fields.allow("change", "from", "to", "in", "cohort");
        Point to = point(fields, "change", "to");
        return new Measured.Change(
                fields.has("from") ? point(fields, "change", "from") : to.baseline(),
                to,
                fields.has("in") ? fields.word("in", Measured.Change.Unit.class) : Measured.Change.Unit.OWN);
    }
}
