package org.vasomotion.guidance.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Timeline;

/// How long a session keeps observations: as long as an index, finding, pattern or protocol can still ask for them. The
/// journal has everything.
///
/// Only sampled values are ever forgotten. What was given, amounts that accrued, and settings that stand until the next
/// are few and stay. A limit that is given as code may ask for young values only.
///
/// @param lookBacks by sampled measurand, how far before its oldest usable value anybody looks
/// @param otherwise the same for a measurand that is not among them
@Api
public record Retention(Map<Measurand, Duration> lookBacks, Duration otherwise) {

    /// Nobody stays for a hundred years.
    private static final Retention EVERYTHING = new Retention(Map.of(), Duration.ofDays(36_500));

    public Retention {
        lookBacks = Map.copyOf(lookBacks);
    }

    /// Nothing is forgotten: for an archive, whose whole record is looked at when it has ended.
    public static Retention everything() {
        return EVERYTHING;
    }

    /// What these can ask for.
    public static Retention of(AssessmentSet assessment, List<ProtocolGraph> protocols) {
        LookBacks lookBacks = new LookBacks(new HashMap<>());
        assessment.indices().indices().forEach(lookBacks::note);
        assessment.operands().forEach(lookBacks::note);
        protocols.stream().flatMap(ProtocolGraph::operands).forEach(lookBacks::note);
        return new Retention(lookBacks.byMeasurand(), Duration.ZERO);
    }

    /// The record after `added` entered it, without what nobody asks for from `horizon` on.
    Timeline keep(Timeline record, List<Entry> added, Instant horizon) {
        Timeline kept = record;
        @Nullable Measurand last = null;
        for (Entry entry : added) {
            if (entry instanceof Observation observation
                    && !observation.measurand().equals(last)) {
                last = observation.measurand();
                if (last.hold() == HoldPolicy.SAMPLED) {
                    kept = kept.forgetting(last, horizon, lookBacks.getOrDefault(last, otherwise));
                }
            }
        }
        return kept;
    }

    /// Collects the longest look back at each measurand.
    private record LookBacks(Map<Measurand, Duration> byMeasurand) {

        void note(Index index) {
            for (Input input : index.inputs()) {
                switch (input) {
                    case Input.Required required -> note(required.measurand(), index.lookBack());
                    case Input.Optional optional -> note(optional.measurand(), index.lookBack());
                    case Input.InfusionRate _, Input.FluidIntake _ -> {}
                }
            }
        }

        void note(Operand operand) {
            switch (operand) {
                case Operand.Lowest lowest ->
                    note(
                            lowest.measurand(),
                            lowest.over().plus(lowest.measurand().longestAge()));
                case Operand.Change change ->
                    note(change.measurand(), change.since().atMost());
                case Operand.Rise rise -> note(rise.now());
                case Operand.RelativeRise rise -> note(rise.now());
                case Operand.Measured _, Operand.MeasuredSince _, Operand.LastSeen _, Operand.Indexed _ -> {}
                case Operand.Running _, Operand.RateChange _, Operand.Graded _, Operand.Since _ -> {}
                case Operand.Counted _, Operand.FluidSince _, Operand.Captured _ -> {}
            }
        }

        void note(Measurand measurand, Duration lookBack) {
            if (measurand.hold() == HoldPolicy.SAMPLED) {
                byMeasurand.merge(measurand, lookBack, (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
    }
}
