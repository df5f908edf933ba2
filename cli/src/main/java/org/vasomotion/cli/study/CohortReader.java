package org.vasomotion.cli.study;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vasomotion.cli.scenario.Amount;
import org.vasomotion.cli.scenario.EventReader;
import org.vasomotion.cli.scenario.Known;
import org.vasomotion.cli.scenario.OrderReader;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Nearest;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.simulation.scenario.Event;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.study.Arm;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Condition;
import org.vasomotion.trials.study.Descriptor;
import org.vasomotion.trials.study.Likeness;

/// Reads who was studied and what was done.
public final class CohortReader {

    private static final Duration LONGEST = Duration.ofDays(7);

    private final Problems problems;
    private final EventReader events;
    private final OrderReader orders;

    public CohortReader(Problems problems) {
        this.problems = problems;
        this.events = new EventReader(problems);
        this.orders = new OrderReader(problems);
    }

    /// A group of people.
    public Cohort cohort(FileNode node) {
        Fields fields =
                Fields.of(problems, node, "id", "number", "condition", "descriptors", "run-in", "include", "like");
        Duration lasts = Duration.ZERO;
        List<Event> course = List.of();
        if (fields.has("run-in")) {
            Fields runIn = Fields.of(problems, fields.need("run-in"), "lasts", "course");
            lasts = duration(runIn.need("lasts"), "lasts");
            course = course(runIn, lasts);
        }
        return new Cohort(
                StudyReader.identifier(problems, fields),
                fields.has("number") ? Numbers.count(problems, fields, "number") : 0,
                fields.word("condition", Condition.class),
                fields.has("descriptors") ? descriptors(fields.need("descriptors")) : Map.of(),
                lasts,
                course,
                problems.each(fields.items("include"), orders::test),
                problems.each(fields.items("like"), this::likeness));
    }

    private Likeness likeness(FileNode node) {
        Fields fields = Fields.of(problems, node, "sign", "typical", "sd");
        Sign sign = Known.sign(problems, fields.need("sign"));
        try {
            return new Likeness(
                    sign,
                    Amount.read(problems, fields.need("typical"), "typical", sign.unitCode()),
                    Amount.read(problems, fields.need("sd"), "sd", sign.unitCode()));
        } catch (IllegalArgumentException e) {
            throw problems.at(node, String.valueOf(e.getMessage()));
        }
    }

    private Map<Descriptor, Double> descriptors(FileNode node) {
        Fields fields = Fields.any(problems, node);
        Map<Descriptor, Double> descriptors = new EnumMap<>(Descriptor.class);
        for (String name : fields.node().values().keySet()) {
            FileNode value = fields.need(name);
            Descriptor descriptor = Known.of(Descriptor.values(), name, "descriptor", problems, value);
            descriptors.put(descriptor, Amount.read(problems, value, name, descriptor.unitCode()));
        }
        return descriptors;
    }

    Arm arm(FileNode node, List<Cohort> cohorts) {
        Fields fields = Fields.of(problems, node, "id", "cohorts", "course", "measure-at");
        List<Duration> measured = problems.each(fields.someItems("measure-at"), item -> duration(item, "measure-at"));
        Duration end = measured.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        List<String> known = cohorts.stream().map(Cohort::id).toList();
        List<String> wanted =
                fields.has("cohorts") ? problems.each(fields.someItems("cohorts"), item -> known(item, known)) : known;
        try {
            return new Arm(StudyReader.identifier(problems, fields), wanted, course(fields, end), measured);
        } catch (IllegalArgumentException e) {
            throw problems.at(node, String.valueOf(e.getMessage()));
        }
    }

    private String known(FileNode node, List<String> cohorts) {
        String name = Fields.text(problems, node, "cohorts");
        if (!cohorts.contains(name)) {
            throw problems.at(node, "no cohort is called '" + name + "'" + Nearest.hint(name, cohorts));
        }
        return name;
    }

    private Duration duration(FileNode node, String subject) {
        Duration duration = Durations.read(problems, node, subject);
        if (duration.compareTo(LONGEST) > 0) {
            throw problems.at(node, "no virtual patient is followed for more than 7 d");
        }
        return duration;
    }

    private List<Event> course(Fields fields, Duration end) {
        return problems.each(fields.items("course"), item -> event(item, end));
    }

    /// What a study may do to its patients: no parameter is set for one study.
    private Event event(FileNode node, Duration end) {
        Event event = events.event(node, end);
        if (ordersOf(event).anyMatch(order -> order instanceof Order.Change || order instanceof Order.Vary)) {
            throw problems.at(node, "a study changes no parameter of its patients: 'set' and 'vary' are for scenarios");
        }
        if (event instanceof Event.Round round && round.from().isZero()) {
            throw problems.at(node, "the first look of a round comes after the start: 'from' is above 0");
        }
        return event;
    }

    private static Stream<Order> ordersOf(Event event) {
        return switch (event) {
            case Event.Once once -> once.orders().stream();
            case Event.Round round -> Stream.concat(round.orders().stream(), round.otherwise().stream());
        };
    }
}
