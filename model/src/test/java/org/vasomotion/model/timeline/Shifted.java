package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Dose;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;

/// Entries and answers moved in time.
record Shifted(Duration by) {

    /// The same message, delivered later.
    static Entry receipt(Entry entry, Duration later) {
        return new Shifted(Duration.ZERO).entry(entry, entry.receivedAt().plus(later));
    }

    Entry entry(Entry entry) {
        return entry(entry, to(entry.receivedAt()));
    }

    private Entry entry(Entry entry, Instant received) {
        return switch (entry) {
            case Observation o ->
                new Observation(
                        o.id(),
                        o.revision(),
                        o.measurand(),
                        o.value(),
                        to(o.observedAt()),
                        received,
                        o.method(),
                        o.site(),
                        o.acquisition(),
                        o.provenance());
            case Administration a -> administration(a, received);
            case Coverage c -> new Coverage(c.id(), c.revision(), c.kind(), to(c.from()), to(c.until()), received);
            case Retraction r -> new Retraction(r.id(), r.revision(), to(r.effectiveAt()), received, r.reason());
        };
    }

    private Administration administration(Administration given, Instant received) {
        return switch (given) {
            case Infusion i ->
                new Infusion(
                        i.id(),
                        i.revision(),
                        i.drug(),
                        i.rate(),
                        to(i.start()),
                        switch (i.ending()) {
                            case Ending.At end -> new Ending.At(to(end.instant()));
                            case Ending.NextRate next -> next;
                        },
                        received,
                        i.acquisition(),
                        i.provenance());
            case Dose d ->
                new Dose(
                        d.id(),
                        d.revision(),
                        d.drug(),
                        d.amount(),
                        to(d.start()),
                        to(d.end()),
                        received,
                        d.acquisition(),
                        d.provenance());
        };
    }

    List<Object> all(List<Object> answers) {
        return answers.stream().map(this::answer).toList();
    }

    private Object answer(Object answer) {
        return switch (answer) {
            case Entry entry -> entry(entry);
            case Instant instant -> to(instant);
            case Lookup lookup -> lookup(lookup);
            case Infusions infusions -> infusions(infusions);
            case GivenVolume given ->
                new GivenVolume(
                        administration(
                                given.administration(),
                                to(given.administration().receivedAt())),
                        given.volume(),
                        to(given.end()));
            case CompleteRecord r -> new CompleteRecord(r.kind(), to(r.from()), to(r.until()), r.declaredBy());
            case Gap gap -> gap(gap);
            case Optional<?> optional -> optional.map(this::answer);
            default -> throw new AssertionError("no such answer: " + answer);
        };
    }

    private Lookup lookup(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Present p -> new Lookup.Present((Observation) entry(p.observation()), p.age());
            case Lookup.Stale s -> new Lookup.Stale((Observation) entry(s.observation()), s.age(), s.limit());
            case Lookup.Absent absent -> absent;
        };
    }

    private Infusions infusions(Infusions infusions) {
        return switch (infusions) {
            case Infusions.Running running ->
                new Infusions.Running(running.infusions().stream()
                        .map(i -> (Infusion) entry(i))
                        .toList());
            case Infusions.NotRunning none -> new Infusions.NotRunning((Coverage) entry(none.coverage()));
            case Infusions.Unknown unknown -> new Infusions.Unknown(gap(unknown.gap()));
        };
    }

    private Gap gap(Gap gap) {
        return switch (gap) {
            case Gap.RateTooOld old -> new Gap.RateTooOld(old.drug(), to(old.lastAt()), old.limit());
            case Gap.NotCovered not -> new Gap.NotCovered(not.kind(), to(not.from()), to(not.until()));
            default -> throw new AssertionError("no such gap: " + gap);
        };
    }

    private Instant to(Instant instant) {
        return instant.equals(Instant.MAX) || instant.equals(Instant.MIN) ? instant : instant.plus(by);
    }
}
