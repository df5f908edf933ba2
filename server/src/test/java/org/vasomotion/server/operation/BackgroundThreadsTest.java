package org.vasomotion.server.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackgroundThreadsTest {

    private static final Path TASKS = Path.of("/proc/self/task");

    /// Niceness of the threads whose names begin like this, by name.
    private static Map<String, List<Integer>> niceness() throws IOException {
        Map<String, List<Integer>> found = new HashMap<>();
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                String name = Files.readString(task.resolve("comm")).strip();
                found.computeIfAbsent(name, _ -> new ArrayList<>()).add(BackgroundThreads.niceness(task));
            }
        }
        return found;
    }

    @Test
    void should_make_compilers_yield_and_nobody_who_answers() throws IOException {
        assumeTrue(Files.isDirectory(TASKS), "no Linux");
        int before = BackgroundThreads.niceness(Path.of("/proc/self"));
        int nicer = Math.min(19, before + BackgroundThreads.NICER);
        new BackgroundThreads().stepBack();

        Map<String, List<Integer>> niceness = niceness();
        assertThat(niceness.get("C1 CompilerThre")).isNotEmpty().allMatch(nice -> nice == nicer);
        assertThat(niceness.get("VM Thread")).isNotEmpty().allMatch(nice -> nice == before);
        assertThat(niceness.get("java")).isNotEmpty().allMatch(nice -> nice == before);
    }
}
