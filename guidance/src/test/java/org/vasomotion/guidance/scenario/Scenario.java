package org.vasomotion.guidance.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.guidance.contract.ProtocolRun;
import org.vasomotion.guidance.contract.Rehearsal;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;

/// One file: what happens, a line of dashes, and what the protocol does.
///
/// @param file where it is written; its folder is the identifier of the protocol
record Scenario(Path file) {

    private static final String LINE = "---";

    /// All scenarios of all protocols.
    static List<Scenario> all() {
        Path folder = Path.of(System.getProperty("basedir", "."), "src/test/resources/scenarios");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".scenario"))
                    .sorted()
                    .map(Scenario::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ProtocolGraph protocol() {
        String id = folder();
        return StandardProtocols.all().stream()
                .filter(graph -> graph.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no protocol is called " + id));
    }

    /// What the protocol does.
    List<ProtocolRun.Seen> run() {
        List<String> lines = lines();
        int end = lines.indexOf(LINE);
        Script script = Script.of(end < 0 ? lines : lines.subList(0, end));
        List<Instant> looks = List.of(script.begin(), script.end());
        try {
            return ProtocolRun.of(
                    protocol(),
                    Rehearsal.assessments(),
                    script.entries(),
                    new ScriptedTalk(script.answers(), looks),
                    script.begin(),
                    script.end());
        } catch (RuntimeException failure) {
            throw new AssertionError(this + " cannot be run", failure);
        }
    }

    /// The file as it ought to be.
    String written(List<ProtocolRun.Seen> looks) {
        List<String> lines = lines();
        int end = lines.indexOf(LINE);
        List<String> all = new ArrayList<>(end < 0 ? lines : lines.subList(0, end));
        all.add(LINE);
        all.addAll(Transcript.of(looks));
        return String.join("\n", all) + "\n";
    }

    void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    String text() {
        return String.join("\n", lines()) + "\n";
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return folder() + "/" + file.getFileName();
    }

    /// Scenarios lie in the folder of their protocol.
    private String folder() {
        return file.getName(file.getNameCount() - 2).toString();
    }
}
