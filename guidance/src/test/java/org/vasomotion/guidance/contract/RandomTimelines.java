package org.vasomotion.guidance.contract;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;

/// Draws records that hold what an index reads, with times crowded around its age limits.
///
/// Values come in rounds, as on a ward: most things at once, some late, some left out, some after the time of the
/// look. There are bounds, corrections, retractions and the same sample by two ways.
@Api
public final class RandomTimelines {

    private static final Duration STAY = Duration.ofHours(30);
    private static final Duration LONG_LIVED = Duration.ofDays(10);

    private final RandomGenerator random;
    private final Acquisition acquisition;
    private final Instant at;
    /// Most values of one measurand are taken by one method at one site.
    private final int usualWay;

    private final List<Entry> entries = new ArrayList<>();

    private RandomTimelines(RandomGenerator random) {
        this.random = random;
        this.acquisition = random.nextInt(3) == 0 ? Acquisition.LIVE : Acquisition.CHARTED;
        this.at = TimelineBuilder.ADMISSION.plus(STAY).plus(random.nextInt(600), MINUTES);
        this.usualWay = random.nextInt();
    }

    /// A record for the index.
    public static RandomPatient draw(RandomGenerator random, Index index) {
        return draw(random, index.inputs());
    }

    /// A record for all of these inputs.
    public static RandomPatient draw(RandomGenerator random, List<Input> inputs) {
        return new RandomTimelines(random).draw(inputs);
    }

    private RandomPatient draw(List<Input> inputs) {
        List<Measurand> measurands = new ArrayList<>();
        RandomInfusions infusions = new RandomInfusions(random, at, acquisition);
        for (Input input : inputs) {
            switch (input) {
                case Input.Required required -> measurands.add(required.measurand());
                case Input.Optional optional -> measurands.add(optional.measurand());
                case Input.InfusionRate rate -> infusions.infuse(rate.drug(), entries);
                case Input.FluidIntake _ -> infusions.giveFluids(entries);
            }
        }
        observe(measurands);
        for (Coverage.Kind kind : Coverage.Kind.values()) {
            cover(kind);
        }
        amend();
        entries.sort(Comparator.comparing(Entry::receivedAt));
        return new RandomPatient(entries, at);
    }

    private void observe(List<Measurand> measurands) {
        for (Measurand measurand : measurands) {
            if (measurand.hold() == HoldPolicy.ACCRUED) {
                accrue(measurand);
            } else if (limit(measurand).compareTo(LONG_LIVED) > 0) {
                observe(measurand, at.minus(fraction(limit(measurand), 1.05)), random.nextInt());
            }
        }
        int rounds = measurands.isEmpty() ? 0 : 1 + random.nextInt(4);
        for (int i = 0; i < rounds; i++) {
            Duration limit = limit(measurands.get(random.nextInt(measurands.size())));
            Instant time = at.minus(offset(limit.compareTo(LONG_LIVED) > 0 ? STAY : limit));
            int way = way();
            for (Measurand measurand : measurands) {
                if (measurand.hold() != HoldPolicy.ACCRUED && random.nextInt(8) > 0) {
                    observe(measurand, time.plus(jitter()), way);
                }
            }
        }
    }

    private void accrue(Measurand measurand) {
        boolean regular = random.nextBoolean();
        for (Instant time = at.minus(STAY); time.isBefore(at.plus(Duration.ofHours(2))); ) {
            if (regular || random.nextInt(3) > 0) {
                observe(measurand, time, random.nextInt());
            }
            time = time.plus(regular ? 60 : 1 + random.nextInt(180), MINUTES);
        }
    }

    private int way() {
        return random.nextInt(3) > 0 ? usualWay : random.nextInt();
    }

    /// Exactly now, exactly at the limit, just beyond it, soon, some hours ago, or anywhere.
    private Duration offset(Duration limit) {
        return switch (random.nextInt(10)) {
            case 0 -> limit;
            case 1 -> limit.plusNanos(1);
            case 2 -> fraction(limit, 1).negated();
            case 3, 4 -> Duration.ZERO;
            case 5 -> fraction(Duration.ofHours(9), 1);
            default -> fraction(limit, 1.3);
        };
    }

    private Duration jitter() {
        return random.nextInt(4) > 0 ? Duration.ZERO : Duration.ofMinutes(random.nextInt(-20, 21));
    }

    private Duration fraction(Duration whole, double most) {
        return Duration.ofSeconds((long) (whole.toSeconds() * random.nextDouble() * most));
    }

    private Duration limit(Measurand measurand) {
        Method method = Choices.sorted(measurand.methods()).getFirst();
        return acquisition == Acquisition.LIVE
                ? measurand.ageLimit(method).live()
                : measurand.ageLimit(method).charted();
    }

    private void observe(Measurand measurand, Instant time, int way) {
        List<Method> methods = Choices.sorted(measurand.methods());
        List<Site> sites = Choices.sorted(measurand.sites());
        Observation observation = new Observation(
                nextId(),
                0,
                measurand,
                Choices.value(random, measurand),
                time,
                received(time),
                methods.get(Math.floorMod(way, methods.size())),
                sites.get(Math.floorMod(way(), sites.size())),
                acquisition,
                TimelineBuilder.BY_HAND);
        entries.add(observation);
        if (random.nextInt(20) == 0) {
            entries.add(Choices.again(observation, nextId(), 0, observation.value(), received(time)));
        }
    }

    private void cover(Coverage.Kind kind) {
        for (int i = random.nextInt(5); i > 0; i -= 2) {
            Instant from = at.minus(random.nextInt(-120, 2400), MINUTES);
            Instant until = from.plus(random.nextInt(60, 4000), MINUTES);
            entries.add(new Coverage(nextId(), 0, kind, from, until, received(from)));
        }
    }

    /// Some entries are corrected, some withdrawn.
    private void amend() {
        for (Entry entry : List.copyOf(entries)) {
            Instant later = received(entry.receivedAt());
            if (random.nextInt(25) == 0) {
                entries.add(new Retraction(entry.id(), 2, entry.effectiveAt(), later, "drawn"));
            } else if (entry instanceof Observation o && random.nextInt(20) == 0) {
                entries.add(Choices.again(o, o.id(), 1, Choices.value(random, o.measurand()), later));
            }
        }
    }

    private Instant received(Instant time) {
        return time.plus(random.nextInt(30), MINUTES);
    }

    private EntryId nextId() {
        return new EntryId("drawn", "m" + entries.size());
    }
}
