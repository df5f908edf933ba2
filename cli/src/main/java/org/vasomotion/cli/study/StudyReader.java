package org.vasomotion.cli.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileException;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.YamlReading;
import org.vasomotion.trials.study.Arm;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Design;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Reference;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.study.Variable;

/// Reads a study file; finds every problem before it gives up.
///
/// What was published and the criteria name cohorts, arms and variables: they are read once these can be.
public final class StudyReader {

    static final String FORMAT = "vasomotion-study/1";

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Problems problems;

    private StudyReader(Problems problems) {
        this.problems = problems;
    }

    /// Reads a file.
    ///
    /// @param name for the reasons of problems
    /// @throws FileException with every problem
    static Study read(String name, String text) {
        return YamlReading.read(name, text, (problems, root) -> new StudyReader(problems).study(root));
    }

    /// The identifier of something in a study.
    public static String identifier(Problems problems, Fields fields) {
        String id = fields.text("id");
        if (!IDENTIFIER.matcher(id).matches()) {
            throw problems.at(fields.need("id"), "'id' is written in small letters, digits and hyphens");
        }
        return id;
    }

    private Study study(FileNode root) {
        Fields file = Fields.of(
                problems,
                root,
                "format",
                "id",
                "title",
                "reference",
                "role",
                "about",
                "design",
                "cohorts",
                "arms",
                "variables",
                "published",
                "criteria",
                "not-expressible",
                "left-out");
        Attempt<String> id = Attempt.at(() -> format(file));
        Attempt<String> title = Attempt.at(() -> file.text("title"));
        Attempt<Reference> reference = Attempt.at(() -> ReferenceReader.read(problems, file.need("reference")));
        Attempt<Role> role = Attempt.at(() -> file.word("role", Role.class));
        Attempt<String> about = Attempt.at(() -> file.text("about"));
        Attempt<List<String>> leftOut = Attempt.at(() -> file.texts("left-out"));
        boolean isExpressible = !file.has("not-expressible");
        Attempt<String> why = Attempt.at(() -> isExpressible ? "" : file.text("not-expressible"));
        Attempt<Design> design =
                Attempt.at(() -> isExpressible ? file.word("design", Design.class) : Design.OBSERVATION);
        Attempt<Parts> parts = Attempt.at(() -> isExpressible ? parts(file) : nothing(file));
        return new Study(
                id.get(),
                title.get(),
                reference.get(),
                role.get(),
                about.get(),
                design.get(),
                parts.get().cohorts(),
                parts.get().arms(),
                parts.get().variables(),
                parts.get().published(),
                parts.get().criteria(),
                why.get(),
                leftOut.get());
    }

    private String format(Fields file) {
        if (!file.text("format").equals(FORMAT)) {
            throw problems.at(file.need("format"), "'format' is " + FORMAT);
        }
        return identifier(problems, file);
    }

    private Parts parts(Fields file) {
        CohortReader reader = new CohortReader(problems);
        Attempt<List<Cohort>> cohorts = Attempt.at(() -> problems.each(file.someItems("cohorts"), reader::cohort));
        Attempt<List<Arm>> arms =
                Attempt.at(() -> problems.each(file.items("arms"), item -> reader.arm(item, cohorts.get())));
        VariableReader variableReader = new VariableReader(problems);
        Attempt<List<Variable>> variables =
                Attempt.at(() -> problems.each(file.someItems("variables"), variableReader::variable));
        Attempt<PointReader> points =
                Attempt.at(() -> new PointReader(problems, cohorts.get(), arms.get(), variables.get()));
        Attempt<List<Published>> published = Attempt.at(() ->
                problems.each(file.someItems("published"), new PublishedReader(problems, points.get())::published));
        Attempt<List<Criterion>> criteria = Attempt.at(() -> problems.each(
                file.items("criteria"),
                new CriterionReader(problems, points.get(), cohorts.get(), published.get())::criterion));
        once(problems, file, "cohorts", cohorts.get().stream().map(Cohort::id));
        once(problems, file, "arms", arms.get().stream().map(Arm::id));
        once(problems, file, "variables", variables.get().stream().map(Variable::id));
        once(problems, file, "published", published.get().stream().map(Published::id));
        once(problems, file, "criteria", criteria.get().stream().map(Criterion::id));
        return new Parts(cohorts.get(), arms.get(), variables.get(), published.get(), criteria.get());
    }

    /// Notes identifiers that are there twice.
    static void once(Problems problems, Fields file, String key, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .forEach(id -> problems.note(file.need(key).line(), "'" + id + "' is there twice in '" + key + "'"));
    }

    /// A study that the virtual patient cannot repeat only says what was found.
    private Parts nothing(Fields file) {
        for (String key : List.of("design", "cohorts", "arms", "variables", "criteria")) {
            if (file.has(key)) {
                problems.note(file.need(key).line(), "what is not expressible has no '" + key + "'");
            }
        }
        PointReader nowhere = new PointReader(problems, List.of(), List.of(), List.of());
        return new Parts(
                List.of(),
                List.of(),
                List.of(),
                problems.each(file.someItems("published"), new PublishedReader(problems, nowhere)::published),
                List.of());
    }

    private record Parts(
            List<Cohort> cohorts,
            List<Arm> arms,
            List<Variable> variables,
            List<Published> published,
            List<Criterion> criteria) {}
}
