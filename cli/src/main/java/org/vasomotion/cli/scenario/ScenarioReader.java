package org.vasomotion.cli.scenario;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileException;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.YamlReading;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.scenario.Event;
import org.vasomotion.simulation.scenario.Scenario;
import org.vasomotion.simulation.sign.Sign;

/// Reads a scenario file; finds every problem before it gives up.
final class ScenarioReader {

    static final String FORMAT = "vasomotion-scenario/1";

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Duration USUAL_LEAD = Duration.ofHours(1);
    private static final Duration USUAL_STEP = Duration.ofSeconds(10);
    private static final Duration USUAL_RECORD = Duration.ofMinutes(1);

    private final Problems problems;
    private final PatientReader patients;
    private final EventReader events;

    private ScenarioReader(Problems problems) {
        this.problems = problems;
        this.patients = new PatientReader(problems);
        this.events = new EventReader(problems);
    }

    /// Reads a file.
    ///
    /// @param name for the reasons of problems
    /// @throws FileException with every problem
    static Scenario read(String name, String text) {
        return YamlReading.read(name, text, (problems, root) -> new ScenarioReader(problems).scenario(root));
    }

    private Scenario scenario(FileNode root) {
        Fields file = Fields.of(
                problems,
                root,
                "format",
                "id",
                "title",
                "about",
                "sources",
                "patient",
                "lead",
                "duration",
                "step",
                "record-every",
                "course",
                "watch");
        Attempt<String> id = Attempt.at(() -> identifier(file));
        Attempt<String> title = Attempt.at(() -> file.text("title"));
        Attempt<String> about = Attempt.at(() -> file.text("about"));
        Attempt<List<String>> sources = Attempt.at(() -> file.texts("sources"));
        Attempt<PatientParameters> patient = Attempt.at(() -> patients.read(file.need("patient")));
        Attempt<Duration> lead = Attempt.at(() -> duration(file, "lead", USUAL_LEAD));
        Attempt<Duration> duration = Attempt.at(() -> Durations.read(problems, file.need("duration"), "duration"));
        Attempt<Duration> step = Attempt.at(() -> duration(file, "step", USUAL_STEP));
        Attempt<Duration> record = Attempt.at(() -> duration(file, "record-every", USUAL_RECORD));
        Attempt<List<Sign>> watch =
                Attempt.at(() -> problems.each(file.items("watch"), item -> Known.sign(problems, item)));
        Attempt<List<Event>> course = Attempt.at(() ->
                problems.each(file.items("course"), item -> events.event(item, duration.or(Duration.ofDays(1)))));
        try {
            return new Scenario(
                    id.get(),
                    title.get(),
                    about.get(),
                    sources.get(),
                    patient.get(),
                    lead.get(),
                    duration.get(),
                    step.get(),
                    record.get(),
                    course.get(),
                    watch.get());
        } catch (IllegalArgumentException e) {
            throw problems.at(root, String.valueOf(e.getMessage()));
        }
    }

    private String identifier(Fields file) {
        if (!file.text("format").equals(FORMAT)) {
            throw problems.at(file.need("format"), "'format' is " + FORMAT);
        }
        String id = file.text("id");
        if (!IDENTIFIER.matcher(id).matches()) {
            throw problems.at(file.need("id"), "'id' is written in small letters, digits and hyphens");
        }
        return id;
    }

    private Duration duration(Fields fields, String key, Duration usual) {
        return fields.has(key) ? Durations.read(problems, fields.need(key), key) : usual;
    }
}
