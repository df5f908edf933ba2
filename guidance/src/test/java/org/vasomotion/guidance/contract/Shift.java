package org.vasomotion.guidance.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.observation.Administration.Dose;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.timeline.Gap;

/// Moves entries and results in time.
///
/// @param by how far; negative for earlier
@Api
public record Shift(Duration by) {

    /// The instant moved; the ends of time stay where they are.
    public Instant instant(Instant instant) {
        return instant.equals(Instant.MAX) || instant.equals(Instant.MIN) ? instant : instant.plus(by);
    }

    /// The entry, true and known that much later.
    public Entry entry(Entry entry) {
        return switch (entry) {
            case Observation o ->
                new Observation(
                        o.id(),
                        o.revision(),
                        o.measurand(),
                        o.value(),
                        instant(o.observedAt()),
                        instant(o.receivedAt()),
                        o.method(),
                        o.site(),
                        o.acquisition(),
                        o.provenance());
            case Infusion i ->
                new Infusion(
                        i.id(),
                        i.revision(),
                        i.drug(),
                        i.rate(),
                        instant(i.start()),
                        ending(i.ending()),
                        instant(i.receivedAt()),
                        i.acquisition(),
                        i.provenance());
            case Dose d ->
                new Dose(
                        d.id(),
                        d.revision(),
                        d.drug(),
                        d.amount(),
                        instant(d.start()),
                        instant(d.end()),
                        instant(d.receivedAt()),
                        d.acquisition(),
                        d.provenance());
            case Coverage c ->
                new Coverage(
                        c.id(), c.revision(), c.kind(), instant(c.from()), instant(c.until()), instant(c.receivedAt()));
            case Retraction r ->
                new Retraction(r.id(), r.revision(), instant(r.effectiveAt()), instant(r.receivedAt()), r.reason());
        };
    }

    private Ending ending(Ending ending) {
        return switch (ending) {
            case Ending.At at -> new Ending.At(instant(at.instant()));
            case Ending.NextRate next -> next;
        };
    }

    /// The result, with every time in it moved.
    public IndexValue value(IndexValue value) {
        return switch (value) {
            case IndexValue.Known k ->
                new IndexValue.Known(
                        k.value(), explanation(k.explanation()), instant(k.observedAt()), instant(k.validUntil()));
            case IndexValue.Bounded b ->
                new IndexValue.Bounded(
                        b.range(),
                        explanation(b.explanation()),
                        gaps(b.gaps()),
                        instant(b.observedAt()),
                        instant(b.validUntil()));
            case IndexValue.Unknown u -> new IndexValue.Unknown(gaps(u.gaps()), instant(u.validUntil()));
        };
    }

    /// The reading, with every time in it moved.
    public Reading reading(Reading reading) {
        return switch (reading) {
            case Reading.Of of ->
                new Reading.Of(explanation(of.explanation()), instant(of.observedAt()), instant(of.validUntil()));
            case Reading.Missing missing -> new Reading.Missing(gaps(missing.gaps()), instant(missing.validUntil()));
        };
    }

    /// The judgement, with every time in it moved.
    public Judgement judgement(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Compared compared ->
                new Judgement.Compared(compared.condition(), compared.truth(), reading(compared.reading()));
            case Judgement.Joined joined ->
                new Judgement.Joined(
                        joined.condition(),
                        joined.truth(),
                        joined.parts().stream().map(this::judgement).toList(),
                        instant(joined.validUntil()));
            case Judgement.Noted noted ->
                new Judgement.Noted(noted.condition(), noted.truth(), gaps(noted.gaps()), instant(noted.validUntil()));
        };
    }

    private Explanation explanation(Explanation node) {
        return switch (node) {
            case Explanation.Observed o ->
                new Explanation.Observed(o.statement(), o.value(), instant(o.at()), o.entry());
            case Explanation.Given g -> new Explanation.Given(g.statement(), g.value(), instant(g.at()), g.entry());
            case Explanation.NothingRecorded n ->
                new Explanation.NothingRecorded(n.statement(), n.value(), instant(n.since()), n.entry());
            case Explanation.Total total ->
                new Explanation.Total(
                        total.statement(),
                        total.value(),
                        instant(total.from()),
                        instant(total.until()),
                        total.entries());
            case Explanation.Missing missing -> missing;
            case Explanation.Constant constant -> constant;
            case Explanation.Derived d ->
                new Explanation.Derived(
                        d.statement(),
                        d.operation(),
                        d.value(),
                        d.details().stream().map(this::explanation).toList());
            case Explanation.Graded g ->
                new Explanation.Graded(g.statement(), g.scale(), g.value(), explanation(g.operand()));
        };
    }

    private List<Gap> gaps(List<Gap> gaps) {
        return gaps.stream().map(this::gap).toList();
    }

    private Gap gap(Gap gap) {
        return switch (gap) {
            case Gap.TooOld old -> new Gap.TooOld(old.measurand(), instant(old.lastAt()), old.limit());
            case Gap.RateTooOld old -> new Gap.RateTooOld(old.drug(), instant(old.lastAt()), old.limit());
            case Gap.NotMeasuredSince not -> new Gap.NotMeasuredSince(not.measurand(), instant(not.after()));
            case Gap.NotCovered not -> new Gap.NotCovered(not.kind(), instant(not.from()), instant(not.until()));
            case Gap.NeverMeasured _, Gap.NotSimultaneous _, Gap.NoBaseline _ -> gap;
            case Gap.NoBodyMass _, Gap.OutsideDomain _, Gap.NotNoted _, Gap.NotAnswered _ -> gap;
        };
    }
}
