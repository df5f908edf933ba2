package org.vasomotion.cli.scenario.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.vasomotion.cli.report.ScriptEscapes;
import org.vasomotion.cli.report.Skeleton;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.simulation.scenario.Recording;
import org.vasomotion.simulation.scenario.Scenario;

/// Writes the report of a run. It appears whole or not at all.
public final class ScenarioReport {

    static final String NOTE = "For research and education. A model, not a patient: it shows what equations say,"
            + " not what will happen to anyone.";

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new ScriptEscapes());

    private final Path file;

    public ScenarioReport(Path file) {
        this.file = file;
    }

    /// Writes it.
    ///
    /// @param strip a section below the charts, as HTML; empty: none
    public void write(Recording recording, String strip) throws IOException {
        Skeleton page = filled(recording).with("strip", strip);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Writer out = Files.newBufferedWriter(part)) {
            out.write(page.beforeData());
            out.write("<script type=\"application/json\" id=\"recording\">");
            JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new RecordingWriter(json).write(recording);
            json.close();
            out.write("</script>\n");
            out.write(page.afterData());
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Skeleton filled(Recording recording) throws IOException {
        Scenario scenario = recording.scenario();
        PlainTables tables = new PlainTables(recording);
        return Skeleton.of(ScenarioReport.class, "scenario")
                .with("title", Skeleton.escaped(scenario.title()))
                .with("about", Skeleton.escaped(scenario.about()))
                .with("note", Skeleton.escaped(NOTE))
                .with("patient", items(PatientText.of(scenario.patient())))
                .with("run", items(run(scenario, recording.moments().size())))
                .with("sources", items(scenario.sources()))
                .with("values", tables.values())
                .with("deeds", tables.deeds())
                .with("ranges", tables.ranges());
    }

    private static List<String> run(Scenario scenario, int records) {
        return List.of(
                Durations.write(scenario.duration()) + " from the start of the clock",
                Durations.write(scenario.lead()) + " lived before it",
                "solved in steps of " + Durations.write(scenario.step()),
                records + " records, one every " + Durations.write(scenario.recordEvery()));
    }

    private static String items(List<String> texts) {
        return texts.stream()
                .map(text -> "<li>" + Skeleton.escaped(text) + "</li>")
                .collect(Collectors.joining("\n"));
    }
}
