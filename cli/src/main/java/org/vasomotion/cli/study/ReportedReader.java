package org.vasomotion.cli.study;

import java.util.List;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.study.Arm;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Design;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Reference;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.study.Variable;

/// Reads what a real trial found and what counts as the same, in the words of a study file.
public final class ReportedReader {

    /// Keys of a trial file that belong to it.
    public static final List<String> KEYS = List.of("role", "variables", "published", "criteria", "not-published");

    private static final String WHY_NOT = "not-published";

    private final Problems problems;
    private final Fields file;

    /// @param file the trial file
    public ReportedReader(Problems problems, Fields file) {
        this.problems = problems;
        this.file = file;
    }

    /// What is known of the trial so far.
    ///
    /// @param cohort its number is that of an arm
    /// @param arms their identifiers
    /// @param signs that the trial looks at
    public record Known(
            String id,
            String title,
            Reference reference,
            String about,
            Design design,
            Cohort cohort,
            List<String> arms,
            List<Sign> signs,
            TrialTimes times) {

        public Known {
            arms = List.copyOf(arms);
            signs = List.copyOf(signs);
        }
    }

    /// As a study of one cohort.
    public Study reported(Known trial) {
        if (!file.has("published")) {
            return nothing(trial);
        }
        if (file.has(WHY_NOT)) {
            problems.note(file.need(WHY_NOT).line(), "a trial with 'published' values has no '" + WHY_NOT + "'");
        }
        List<Cohort> cohorts = List.of(trial.cohort());
        List<Arm> arms = trial.arms().stream()
                .map(arm -> new Arm(
                        arm,
                        List.of(trial.cohort().id()),
                        List.of(),
                        trial.times().all()))
                .toList();
        VariableReader variableReader = new VariableReader(problems);
        Attempt<Role> role = Attempt.at(() -> file.word("role", Role.class));
        Attempt<List<Variable>> variables = Attempt.at(
                () -> problems.each(file.items("variables"), node -> variableReader.ofTrial(node, trial.signs())));
        Attempt<PointReader> points =
                Attempt.at(() -> new PointReader(problems, cohorts, arms, variables.get(), trial.times()));
        Attempt<List<Published>> published = Attempt.at(() ->
                problems.each(file.someItems("published"), new PublishedReader(problems, points.get())::published));
        Attempt<List<Criterion>> criteria = Attempt.at(() -> problems.each(
                file.items("criteria"),
                new CriterionReader(problems, points.get(), cohorts, published.get())::criterion));
        StudyReader.once(problems, file, "variables", variables.get().stream().map(Variable::id));
        StudyReader.once(problems, file, "published", published.get().stream().map(Published::id));
        StudyReader.once(problems, file, "criteria", criteria.get().stream().map(Criterion::id));
        return new Study(
                trial.id(),
                trial.title(),
                trial.reference(),
                role.get(),
                trial.about(),
                trial.design(),
                cohorts,
                arms,
                variables.get(),
                published.get(),
                criteria.get(),
                "",
                List.of());
    }

    private Study nothing(Known trial) {
        for (String key : List.of("role", "variables", "criteria")) {
            if (file.has(key)) {
                problems.note(file.need(key).line(), "'" + key + "' answers 'published' values, and there are none");
            }
        }
        return new Study(
                trial.id(),
                trial.title(),
                trial.reference(),
                Role.VALIDATION,
                trial.about(),
                trial.design(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                file.has(WHY_NOT) ? file.text(WHY_NOT) : "nothing published is written in its file",
                List.of());
    }
}
