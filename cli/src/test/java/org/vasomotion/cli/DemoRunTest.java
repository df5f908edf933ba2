package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRunTest {

    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:[0-9]+/)");
    private static final Pattern FOLDER = Pattern.compile("journal and log in ([^,]+),");

    @TempDir
    private Path folder = Path.of("");

    /// The program without any argument, in a process of its own.
    private Process started() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + folder,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.vasomotion.cli.Vasomotion"))
                .redirectError(folder.resolve("log").toFile())
                .start();
    }

    private static String found(Pattern pattern, List<String> lines) {
        for (String line : lines) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new AssertionError("not found: " + pattern + " in " + lines);
    }

    @Test
    void should_show_a_ward_when_nothing_is_asked_for_and_leave_nothing_behind() throws Exception {
        Process process = started();
        List<String> lines = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            BufferedReader out = process.inputReader();
            for (String line = out.readLine(); line != null && !line.isBlank(); line = out.readLine()) {
                lines.add(line);
            }
            URI service = URI.create(found(ADDRESS, lines) + "api/service");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(service).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("\"demo\":true", "\"can\":[\"demo\",\"simulate\",\"what-if\"");
            assertThat(Path.of(found(FOLDER, lines))).isDirectoryContaining("glob:**/journal.db");
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertThat(Path.of(found(FOLDER, lines))).doesNotExist();
        assertThat(String.join("\n", lines)).contains("Not a medical device");
    }

    @Test
    void should_refuse_what_a_demonstration_cannot_do() {
        Run crowded = Run.of("serve", "--demo", "--patients", 501);
        assertThat(crowded.exitCode()).isNotZero();
        assertThat(crowded.err()).contains("1 to 500 patients");
        assertThat(Run.of("serve", "--demo", "--speed", "NaN").err()).contains("speed is 0 to 600");
        Run kept = Run.of("serve", "--demo", "--data", folder.resolve("data"));
        assertThat(kept.exitCode()).isNotZero();
        assertThat(kept.err()).contains("leave --data out");
        assertThat(Run.of("serve", "--patients", 3).exitCode()).isNotZero();
    }
}
