package org.vasomotion.cli.trial;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vasomotion.cli.scenario.Known;
import org.vasomotion.cli.scenario.OrderReader;
import org.vasomotion.cli.study.CohortReader;
import org.vasomotion.cli.study.ReferenceReader;
import org.vasomotion.cli.study.ReportedReader;
import org.vasomotion.cli.study.StudyReader;
import org.vasomotion.cli.study.TrialTimes;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileException;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.YamlReading;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.clinician.Habits;
import org.vasomotion.trials.design.Allocation;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.design.Strategy;
import org.vasomotion.trials.design.Subgroup;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Design;
import org.vasomotion.trials.study.Reference;
import org.vasomotion.trials.study.Study;

/// Reads a trial file; finds every problem before it gives up.
final class TrialReader {

    static final String FORMAT = "vasomotion-trial/1";

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration USUAL_WATCH = Duration.ofMinutes(5);

    private static final List<String> KEYS = List.of(
            "format",
            "id",
            "title",
            "reference",
            "about",
            "cohort",
            "comparison",
            "allocation",
            "arms",
            "lasts",
            "followed",
            "watched-every",
            "habits",
            "signs",
            "read-at",
            "subgroups",
            "left-out");

    private final Problems problems;

    private TrialReader(Problems problems) {
        this.problems = problems;
    }

    /// Reads a file.
    ///
    /// @param name for the reasons of problems
    /// @throws FileException with every problem
    static Trial read(String name, String text) {
        return YamlReading.read(name, text, (problems, root) -> new TrialReader(problems).trial(root));
    }

    private Trial trial(FileNode root) {
        Fields file = Fields.any(problems, root);
        file.allow(Stream.concat(KEYS.stream(), ReportedReader.KEYS.stream()).toArray(String[]::new));
        StrategyReader strategies = new StrategyReader(problems);
        Attempt<String> id = Attempt.at(() -> format(file));
        Attempt<String> title = Attempt.at(() -> file.text("title"));
        Attempt<Reference> reference = Attempt.at(() -> ReferenceReader.read(problems, file.need("reference")));
        Attempt<String> about = Attempt.at(() -> file.text("about"));
        Attempt<Cohort> cohort = Attempt.at(() -> cohort(file.need("cohort")));
        Attempt<Comparison> comparison = Attempt.at(() -> file.word("comparison", Comparison.class));
        Attempt<Allocation> allocation = Attempt.at(() -> allocation(file));
        Attempt<List<Strategy>> arms = Attempt.at(() -> arms(file, strategies));
        Attempt<Duration> lasts = Attempt.at(() -> duration(file, "lasts", LONGEST));
        Attempt<Duration> followed =
                Attempt.at(() -> file.has("followed") ? duration(file, "followed", LONGEST) : lasts.get());
        Attempt<Duration> watched = Attempt.at(
                () -> file.has("watched-every") ? duration(file, "watched-every", Duration.ofHours(1)) : USUAL_WATCH);
        Attempt<Habits> habits = Attempt.at(
                () -> file.has("habits") ? new HabitsReader(problems).habits(file.need("habits")) : Habits.usual());
        Attempt<List<Sign>> signs =
                Attempt.at(() -> problems.each(file.someItems("signs"), node -> Known.sign(problems, node)));
        Attempt<List<Duration>> readAt = Attempt.at(
                () -> problems.each(file.someItems("read-at"), node -> Durations.read(problems, node, "read-at")));
        Attempt<List<Subgroup>> subgroups = Attempt.at(() -> problems.each(file.items("subgroups"), this::subgroup));
        Attempt<List<String>> leftOut = Attempt.at(() -> file.texts("left-out"));
        Attempt<Study> reported = Attempt.at(() -> new ReportedReader(problems, file)
                .reported(new ReportedReader.Known(
                        id.get(),
                        title.get(),
                        reference.get(),
                        about.get(),
                        comparison.get() == Comparison.SAME_PATIENTS ? Design.CROSSOVER : Design.PARALLEL,
                        ofAnArm(cohort.get(), comparison.get(), arms.get().size()),
                        arms.get().stream().map(Strategy::id).toList(),
                        signs.get(),
                        new TrialTimes(readAt.get(), lasts.get(), followed.get()))));
        return made(
                root,
                () -> new Trial(
                        id.get(),
                        title.get(),
                        reference.get(),
                        about.get(),
                        cohort.get(),
                        comparison.get(),
                        allocation.get(),
                        arms.get(),
                        lasts.get(),
                        followed.get(),
                        watched.get(),
                        habits.get(),
                        signs.get(),
                        readAt.get(),
                        subgroups.get(),
                        leftOut.get(),
                        reported.get()));
    }

    /// How many people of it an arm has.
    private static Cohort ofAnArm(Cohort cohort, Comparison comparison, int arms) {
        return new Cohort(
                cohort.id(),
                comparison == Comparison.PARALLEL
                        ? Math.max(2, cohort.publishedNumber() / arms)
                        : cohort.publishedNumber(),
                cohort.condition(),
                cohort.descriptors(),
                cohort.runIn(),
                cohort.course(),
                cohort.inclusion(),
                cohort.likenesses());
    }

    private String format(Fields file) {
        if (!file.text("format").equals(FORMAT)) {
            throw problems.at(file.need("format"), "'format' is " + FORMAT);
        }
        return StudyReader.identifier(problems, file);
    }

    private Cohort cohort(FileNode node) {
        Cohort cohort = new CohortReader(problems).cohort(node);
        if (cohort.publishedNumber() == 0) {
            throw problems.at(node, "'number' is missing: how many patients the trial has");
        }
        return cohort;
    }

    private Allocation allocation(Fields file) {
        if (!file.has("allocation")) {
            return Allocation.simple();
        }
        Fields fields = Fields.of(problems, file.need("allocation"), "kind", "block", "strata");
        Allocation.Kind kind = fields.word("kind", Allocation.Kind.class);
        int block = fields.has("block") ? Counts.read(problems, fields.need("block"), "block") : 0;
        OrderReader tests = new OrderReader(problems);
        return made(
                fields.node(), () -> new Allocation(kind, block, problems.each(fields.items("strata"), tests::test)));
    }

    private List<Strategy> arms(Fields file, StrategyReader reader) {
        List<Strategy> arms = problems.each(file.someItems("arms"), reader::strategy);
        once(file, "arms", arms.stream().map(Strategy::id));
        return arms;
    }

    private Subgroup subgroup(FileNode node) {
        Fields fields = Fields.of(problems, node, "id", "where");
        OrderReader tests = new OrderReader(problems);
        return new Subgroup(
                StudyReader.identifier(problems, fields), problems.each(fields.someItems("where"), tests::test));
    }

    private void once(Fields file, String key, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .forEach(id -> problems.note(file.need(key).line(), "'" + id + "' is there twice in '" + key + "'"));
    }

    private Duration duration(Fields fields, String key, Duration longest) {
        Duration duration = Durations.read(problems, fields.need(key), key);
        boolean isWhole = duration.toMillis() % SHORTEST.toMillis() == 0;
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(longest) > 0 || !isWhole) {
            throw problems.at(
                    fields.need(key), "'" + key + "' is whole minutes, from 1 min to " + Durations.write(longest));
        }
        return duration;
    }

    private <T> T made(FileNode node, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw problems.at(node, String.valueOf(e.getMessage()));
        }
    }
}
