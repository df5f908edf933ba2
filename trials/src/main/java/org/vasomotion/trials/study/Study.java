package org.vasomotion.trials.study;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vasomotion.model.Api;

/// A published study as an experiment.
///
/// @param id kebab-case identifier
/// @param title one line
/// @param about what was done and found, in our words
/// @param notExpressible why the virtual patient cannot repeat it; empty if he can
/// @param leftOut what of it is left out and why, a sentence each
@Api
public record Study(
        String id,
        String title,
        Reference reference,
        Role role,
        String about,
        Design design,
        List<Cohort> cohorts,
        List<Arm> arms,
        List<Variable> variables,
        List<Published> published,
        List<Criterion> criteria,
        String notExpressible,
        List<String> leftOut) {

    public Study {
        cohorts = List.copyOf(cohorts);
        arms = List.copyOf(arms);
        variables = List.copyOf(variables);
        published = List.copyOf(published);
        criteria = List.copyOf(criteria);
        leftOut = List.copyOf(leftOut);
    }

    public boolean isExpressible() {
        return notExpressible.isEmpty();
    }

    /// The cohort of this identifier.
    ///
    /// @throws NoSuchElementException if there is none
    public Cohort cohort(String cohort) {
        return first(cohorts.stream(), each -> each.id().equals(cohort), cohort);
    }

    /// The variable of this identifier.
    ///
    /// @throws NoSuchElementException if there is none
    public Variable variable(String variable) {
        return first(variables.stream(), each -> each.id().equals(variable), variable);
    }

    /// What was published under this identifier.
    ///
    /// @throws NoSuchElementException if there is none
    public Published published(String id) {
        return first(published.stream(), each -> each.id().equals(id), id);
    }

    /// The arms that the patients of a cohort go through.
    public List<Arm> armsOf(String cohort) {
        return arms.stream().filter(arm -> arm.cohorts().contains(cohort)).toList();
    }

    /// Where the patients of a cohort are read, the baseline first.
    public List<Point> points(String cohort) {
        return Stream.concat(
                        variables.stream().map(variable -> Point.baseline(variable.id(), cohort)),
                        armsOf(cohort).stream().flatMap(arm -> points(cohort, arm)))
                .toList();
    }

    private Stream<Point> points(String cohort, Arm arm) {
        return arm.measuredAt().stream()
                .flatMap(at -> variables.stream().map(variable -> new Point(variable.id(), cohort, arm.id(), at)));
    }

    /// Published values of a baseline that a virtual cohort has to meet before anything else is judged:
    /// those that say how much people differ, in a unit that the virtual patient shares.
    public List<Published> gate(String cohort) {
        return design == Design.OBSERVATION
                ? List.of()
                : published.stream()
                        .filter(value -> value.isVerified() && value.spread().isBetweenPeople())
                        .filter(value -> value.subject() instanceof Published.Subject.At(Point point)
                                && point.isBaseline()
                                && point.cohort().equals(cohort)
                                && variable(point.variable()).scale() == Variable.Scale.AS_MEASURED)
                        .toList();
    }

    private static <T> T first(Stream<T> all, Predicate<T> wanted, String name) {
        return all.filter(wanted).findFirst().orElseThrow(() -> new NoSuchElementException("no " + name));
    }
}
