package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:[0-9]+/)");

    @TempDir
    private Path folder = Path.of("");

    /// The program in a process of its own: it runs until it is told to end.
    private Process started(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.vasomotion.cli.Vasomotion",
                "serve",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("log").toFile())
                .start();
    }

    private static String address(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("it ended without an address");
    }

    @Test
    void should_say_one_address_be_ready_there_and_end_in_order() throws Exception {
        Process process = started();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI ready = URI.create(address(process) + "ready");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);

            Run second = Run.of("serve", "--port", "0", "--data", folder.resolve("data"));
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.err()).contains("another server", "process " + process.pid());
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertThat(Files.readString(folder.resolve("log")))
                .contains("\"event\":\"started\"", "\"event\":\"stopped\"")
                .doesNotContain("fault");
    }

    @Test
    void should_offer_the_stays_of_a_dataset_when_one_is_given() throws Exception {
        Process process = started("--archive", WardData.in(folder).folder().toString());
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI stays = URI.create(address(process) + "api/archive");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(stays).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"dataset-a\"", "\"dataset-b_1\"");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void should_refuse_to_be_reached_by_strangers() {
        Run run = Run.of("serve", "--host", "0.0.0.0", "--data", folder.resolve("data"));

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("without authentication", "--tokens");
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
