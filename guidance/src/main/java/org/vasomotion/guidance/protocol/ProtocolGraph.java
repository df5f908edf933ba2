package org.vasomotion.guidance.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;

/// A protocol as data.
///
/// @param id kebab-case identifier
/// @param version of this definition; every recommendation names it
/// @param title English name for people
/// @param standing what kind of source it comes from
/// @param sources where it was published
/// @param notes what a user has to know before using it, one sentence each
/// @param eligibility who it is for
/// @param window how long it runs; then it moves on to `windowEnd`
/// @param windowEnd identifier of the step that ends it
/// @param begin identifier of the first step
/// @param always ways out of every step that has not ended, looked at before its own; unknown ones are passed over
/// @param steps in the order in which they are shown
/// @param promises what the model checker holds it to
@Api
public record ProtocolGraph(
        String id,
        String version,
        String title,
        Standing standing,
        List<Citation> sources,
        List<String> notes,
        Condition eligibility,
        Cited<Duration> window,
        String windowEnd,
        String begin,
        List<Edge> always,
        List<Step> steps,
        Promises promises) {

    /// What kind of source a protocol comes from.
    @Api
    public enum Standing {
        TRIAL,
        GUIDELINE,
        CHALLENGE,
        /// Off unless a site turns it on.
        RESEARCH_ONLY
    }

    public ProtocolGraph {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        always = List.copyOf(always);
        steps = List.copyOf(steps);
    }

    /// All conditions that running the graph or holding it to its promises looks at, as often as they stand there.
    public Stream<Condition> conditions() {
        return Stream.of(
                        always.stream().flatMap(Edge::guard),
                        steps.stream().flatMap(Step::conditions),
                        promises.conditions())
                .flatMap(each -> each);
    }

    /// Everything that the graph reads, to begin, to run, and to hold it to its promises.
    public Stream<Operand> operands() {
        Stream<Operand> compared = Stream.concat(Stream.of(eligibility), conditions())
                .flatMap(Condition::comparisons)
                .map(Condition.Compare::operand);
        Stream<Operand> captured = Stream.concat(always.stream(), steps.stream().flatMap(step -> step.edges().stream()))
                .flatMap(Edge::captured);
        return Stream.concat(compared, captured);
    }

    public Optional<Step> find(String step) {
        for (int i = 0; i < steps.size(); i++) { // asked for several times at every look: without an iterator
            if (steps.get(i).id().equals(step)) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }

    /// The step of this identifier.
    ///
    /// @throws IllegalArgumentException if there is none
    public Step step(String step) {
        return find(step).orElseThrow(() -> new IllegalArgumentException(id + " has no step called " + step));
    }
}
