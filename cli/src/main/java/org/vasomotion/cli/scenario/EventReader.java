package org.vasomotion.cli.scenario;

import java.time.Duration;
import java.util.List;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.simulation.scenario.Event;

/// Reads what happens at a time, or time and again.
public final class EventReader {

    private final Problems problems;
    private final OrderReader orders;

    public EventReader(Problems problems) {
        this.problems = problems;
        this.orders = new OrderReader(problems);
    }

    /// Reads an entry of a course.
    ///
    /// @param end of a round that does not say until when
    public Event event(FileNode node, Duration end) {
        Fields fields = Fields.any(problems, node);
        try {
            if (fields.oneOf("an entry of the course", List.of("at", "every")).equals("at")) {
                fields.allow("at", "do");
                return new Event.Once(
                        Durations.read(problems, fields.need("at"), "at"),
                        problems.each(fields.someItems("do"), orders::order));
            }
            return round(fields, end);
        } catch (IllegalArgumentException e) {
            throw problems.at(node, String.valueOf(e.getMessage()));
        }
    }

    private Event round(Fields fields, Duration end) {
        fields.allow("every", "from", "until", "when", "do", "otherwise");
        Duration every = Durations.read(problems, fields.need("every"), "every");
        if (!fields.has("do") && !fields.has("otherwise")) {
            throw problems.at(fields.node(), "a round does something: 'do' or 'otherwise' is missing");
        }
        return new Event.Round(
                orUsual(fields, "from", every),
                every,
                orUsual(fields, "until", end),
                problems.each(fields.items("when"), orders::test),
                problems.each(fields.items("do"), orders::order),
                problems.each(fields.items("otherwise"), orders::order));
    }

    private Duration orUsual(Fields fields, String key, Duration usual) {
        return fields.has(key) ? Durations.read(problems, fields.need(key), key) : usual;
    }
}
