package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The launcher itself, in a project of empty files, with a JVM that only tells how it was called and a build that only
/// tells that it ran.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path PROJECT = Path.of("..");
    private static final String PROGRAM = "org.vasomotion.cli.Vasomotion";

    @TempDir
    Path temp;

    private Path home;

    @BeforeEach
    void makeProject() throws IOException {
        home = temp.resolve("home");
        copied("vasomotion");
        copied(".mvn/find-jdk.sh");
        script("home/mvnw", "echo built >> \"$(dirname \"$0\")/builds\"");
        file("home/pom.xml", "");
        file("home/cli/pom.xml", "");
        file("home/cli/src/main/java/Some.java", "");
        file("home/cli/target/classes/" + PROGRAM.replace('.', '/') + ".class", "");
        file("home/benchmarks/target/classes/org/vasomotion/benchmarks/Benchmarks.class", "");
        script("jdk/bin/javac", "");
        script("jdk/bin/java", "printf '%s\\n' \"$@\"");
        file("jdk/release", "JAVA_VERSION=\"25.0.3\"\n");
        script("bin/node", "echo v22.1.0");
        script("bin/npm", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--help | -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                "replay --help | -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                "replay data | -XX:+UseParallelGC -XX:+UseCompactObjectHeaders -Xmx448m",
                "simulate | -Xmx512m",
                "serve | -XX:+UseZGC -XX:+UseCompactObjectHeaders -Xmx2g",
                "serve --patients 200 | -XX:+UseZGC --add-modules -Xmx6g",
                "trial x.yaml | -XX:+UseParallelGC --add-modules -Xms2g -Xmx2g",
                "bench replay | -XX:+UseParallelGC --add-modules -Xmx6g",
                "bench index | --add-modules -Xmx6g",
            })
    void should_run_each_command_with_the_options_it_needs(String command, String options) throws Exception {
        Ran ran = run(Map.of("VASOMOTION_NO_BUILD", "1"), command.split(" "));

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.words()).contains(options.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"simulate, UseParallelGC", "bench index, UseParallelGC", "trial x.yaml, UseTransparentHugePages"})
    void should_leave_out_what_a_command_does_not_need(String command, String option) throws Exception {
        Ran ran = run(Map.of("VASOMOTION_NO_BUILD", "1"), command.split(" "));

        assertThat(ran.words()).isNotEmpty().noneMatch(word -> word.contains(option));
    }

    @Test
    void should_hand_the_words_of_the_command_on_when_they_hold_blanks() throws Exception {
        Ran ran = run(Map.of("VASOMOTION_NO_BUILD", "1"), "replay", "my data", "--out", "");

        assertThat(ran.words()).endsWith(PROGRAM, "replay", "my data", "--out", "");
    }

    @Test
    void should_let_the_users_options_win() throws Exception {
        Ran ran = run(
                Map.of("VASOMOTION_NO_BUILD", "1", "VASOMOTION_JAVA_OPTS", "-XX:+UseG1GC -Xmx1g"), "replay", "data");

        assertThat(ran.words())
                .containsSubsequence("-Xmx448m", "-XX:+UseG1GC", "-Xmx1g")
                .doesNotContain("-XX:+UseParallelGC");
    }

    @Test
    void should_find_its_project_when_called_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), home.resolve("vasomotion"));

        Ran ran = run(link, Map.of("VASOMOTION_NO_BUILD", "1"), "--version");

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out()).contains(home.toRealPath() + "/cli/target/classes");
    }

    @Test
    void should_build_once_and_again_only_when_a_source_changed() throws Exception {
        run(Map.of(), "--version");
        assertThat(builds()).as("first use").isEqualTo(1);

        run(Map.of(), "--version");
        assertThat(builds()).as("nothing changed").isEqualTo(1);

        Files.setLastModifiedTime(
                home.resolve("cli/src/main/java/Some.java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        Ran ran = run(Map.of(), "--version");
        assertThat(builds()).as("a source changed").isEqualTo(2);
        assertThat(ran.err()).contains("sources changed").contains("Built.");
        assertThat(ran.words()).endsWith(PROGRAM, "--version");
    }

    @Test
    void should_build_what_bench_needs_when_only_the_program_was_built() throws Exception {
        run(Map.of(), "--version");

        run(Map.of(), "bench", "index");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void should_show_why_and_run_nothing_when_the_build_fails() throws Exception {
        script("home/mvnw", "echo '[INFO] quiet'; echo '[ERROR] a semicolon is missing'; exit 1");

        Ran ran = run(Map.of(), "--version");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("[ERROR] a semicolon is missing")
                .contains("launcher-build.log")
                .doesNotContain("quiet");
    }

    @Test
    void should_say_so_when_it_is_not_built_and_must_not_be() throws Exception {
        Files.delete(home.resolve("cli/target/classes/" + PROGRAM.replace('.', '/') + ".class"));

        Ran ran = run(Map.of("VASOMOTION_NO_BUILD", "1"), "--version");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .contains("not built")
                .contains("./mvnw verify");
    }

    @Test
    void should_ask_for_node_when_there_is_none_of_the_version_that_builds_the_pages() throws Exception {
        script("bin/node", "echo v12.22.9");

        Ran ran = run(Map.of(), "--version");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("needs Node.js 20 or newer").contains("found v12.22.9");
    }

    private record Ran(int exitCode, String out, String err) {

        /// The words that the JVM was called with.
        List<String> words() {
            return List.of(out.substring(0, Math.max(0, out.length() - 1)).split("\n", -1));
        }
    }

    private Ran run(Map<String, String> environment, String... command) throws Exception {
        return run(home.resolve("vasomotion"), environment, command);
    }

    private Ran run(Path launcher, Map<String, String> environment, String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of("sh", launcher.toString()));
        words.addAll(List.of(command));
        Path out = temp.resolve("out.txt");
        Path err = temp.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("VASOMOTION_"));
        builder.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
        builder.environment().merge("PATH", temp.resolve("bin").toString(), (old, own) -> own + ":" + old);
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Ran(exitCode, Files.readString(out), Files.readString(err));
    }

    private long builds() throws IOException {
        Path told = home.resolve("builds");
        return Files.exists(told) ? Files.readAllLines(told).size() : 0;
    }

    private void copied(String name) throws IOException {
        Path to = home.resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(PROJECT.resolve(name), to);
    }

    private void script(String name, String text) throws IOException {
        Path script = file(name, "#!/bin/sh\n" + text + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private Path file(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
