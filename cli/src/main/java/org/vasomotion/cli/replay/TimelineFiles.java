package org.vasomotion.cli.replay;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.model.observation.PatientId;

/// Two files per stay: the timeline as CSV and as JSON Lines.
public final class TimelineFiles {

    private final Path folder;
    private final IndexSet indices;

    public TimelineFiles(Path folder, IndexSet indices) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.indices = indices;
    }

    public void write(PatientId stay, ReplayedStay replayed) throws IOException {
        String name = fileName(stay);
        try (LineFile csv = LineFile.csv(folder.resolve(name + ".csv"));
                LineFile lines = LineFile.jsonLines(folder.resolve(name + ".jsonl"))) {
            new TimelineWriter(csv, lines).write(replayed, indices);
        }
    }

    /// Any text may be an identifier, and two of them never share a file.
    private static String fileName(PatientId stay) {
        return URLEncoder.encode(stay.value(), StandardCharsets.UTF_8).replace("*", "%2A");
    }
}
