package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TrialCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path small() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(
                file,
                PublishedFormat.TRIAL
                        .example()
                        .replace("lasts: 2 h", "lasts: 30 min")
                        .replace("lasts: 6 h", "lasts: 1 h")
                        .replace("followed: 12 h", "followed: 1 h")
                        .replace("at 6 h", "at 1 h")
                        .replace("watched-every: 5 min", "watched-every: 10 min")
                        .replace("read-at: [2 h, 6 h, 12 h]", "read-at: [1 h]"));
        return file;
    }

    private Run trial(String out, String... more) throws IOException {
        List<Object> words = new ArrayList<>(
                List.of("trial", small(), "--patients", "12", "--step", "60", "--out", folder.resolve(out)));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    @Test
    void should_name_the_shipped_trials() {
        Run run = Run.of("trial", "--list");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("castro +42 ")
                .containsPattern("andromeda-shock +424 ")
                .containsPattern("andromeda-shock-2 +1467 ");
    }

    @Test
    void should_write_the_same_files_when_a_killed_run_goes_on_with_more_threads() throws IOException {
        Run whole = trial("whole", "--threads", "1");
        assertThat(whole.exitCode()).as(whole.err()).isZero();
        assertThat(whole.out()).contains("12 included").contains("win ratio");

        // As after a kill: one site there, another cut off, a file half-written, nothing else.
        Path sites = Files.createDirectories(folder.resolve("killed").resolve("sites"));
        try (Stream<Path> done = Files.list(folder.resolve("whole").resolve("sites"))) {
            for (Path site : done.sorted().limit(1).toList()) {
                String text = Files.readString(site);
                Files.writeString(sites.resolve("site-000001.txt"), text.substring(0, text.length() / 3));
                Files.writeString(sites.resolve("site-000000.txt.part"), "half");
            }
        }
        assertThat(trial("killed", "--threads", "2").exitCode()).isZero();
        for (String file : List.of("patients.csv", "trajectories.csv", "results.csv", "published.csv", "report.html")) {
            assertThat(folder.resolve("killed").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("whole").resolve(file));
        }
        whole(folder.resolve("whole"));
    }

    private static void whole(Path out) throws IOException {
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("<svg", "mostly assumed", "data-chart=\"0\"", "Contains uPlot")
                .contains(
                        "\"kind\":\"trajectory\"", "\"kind\":\"survival\"", "\"kind\":\"power\"", "\"kind\":\"forest\"")
                .contains(
                        "Satterthwaite", "skeptical normal prior", "pairs within strata", "Of 400 trials of each size")
                .contains("Published beside simulated", "not assessable")
                .doesNotContain("src=\"http", "<!--");
        assertThat(Files.readAllLines(out.resolve("results.csv")))
                .first()
                .isEqualTo("arm,against,group,what,unit,method,n,n-other,first,other,difference,low,high,p");
        assertThat(Files.readString(out.resolve("results.csv")))
                .contains("hodges-lehmann,6,6", "\"win ratio\"", "power by simulation\",25,25")
                .contains("posterior probability, skeptical prior", "mixed model, arm by time as a whole");
        assertThat(Files.readString(out.resolve("published.csv")))
                .contains("value,refill-before,\"refill (baseline)\",median,4.5,3.0,6.0,iqr,20,abstract,")
                .contains("criterion,less-fluid,", "not assessable");
        for (String table : List.of("patients", "trajectories")) {
            assertThat(parquet(out.resolve(table + ".parquet"))).isEqualTo(csv(out.resolve(table + ".csv")));
        }
    }

    /// Number of rows, of empty values, and the sum of the others.
    private static String parquet(Path file) {
        return counted("read_parquet('" + file + "')");
    }

    private static String csv(Path file) {
        return counted("read_csv('" + file + "')");
    }

    private static String counted(String table) {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT count(*), count(value), round(sum(value), 6), count(DISTINCT patient) FROM " + table)) {
            found.next();
            return found.getLong(1) + " " + found.getLong(2) + " " + found.getDouble(3) + " " + found.getLong(4);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void should_say_not_assessable_with_what_was_reached_when_nobody_fits() throws IOException {
        Path file = small();
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("- {sign: lactate, above: 2 mmol/L}", "- {sign: lactate, above: 50 mmol/L}"));
        Run run = Run.of("trial", file, "--patients", "2", "--step", "60", "--out", folder.resolve("none"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Not assessable").containsPattern("blood lactate [\\d.]+ mmol/L");
        assertThat(folder.resolve("none").resolve("report.html")).content().contains("Not assessable");
    }

    @Test
    void should_complain_plainly_when_it_cannot_run() throws IOException {
        assertThat(Run.of("trial", "no-such-trial").err()).contains("no trial and no file called 'no-such-trial'");
        assertThat(Run.of("trial").err()).contains("Which trial?");
        assertThat(Run.of("trial", "castro", "--patients", "0").err()).contains("one patient");
        assertThat(Run.of("trial", "castro", "--step", "160").err()).contains("1 to 150 s");
        Path file = Files.writeString(folder.resolve("occupied"), "a file");
        Run run = Run.of("trial", small(), "--patients", "2", "--step", "60", "--out", file);
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("occupied").doesNotContain("fault of the program");
    }

    /// A file that is always full stands where a site and where a table is to be written.
    @Test
    @EnabledOnOs(OS.LINUX)
    void should_say_which_file_could_not_be_written_and_leave_nothing_half_when_the_disk_is_full() throws IOException {
        Path full = Path.of("/dev/full");
        Path sites = Files.createDirectories(folder.resolve("full").resolve("sites"));
        Files.createSymbolicLink(sites.resolve("site-000000.txt.part"), full);
        Run atSite = trial("full", "--threads", "1");

        assertThat(atSite.exitCode()).isNotZero();
        assertThat(atSite.err())
                .contains("site-000000.txt cannot be written: No space left on device")
                .doesNotContain("fault of the program");
        assertThat(sites).isEmptyDirectory();

        assertThat(trial("full", "--threads", "1").exitCode()).isZero();
        String before = Files.readString(folder.resolve("full").resolve("patients.csv"));
        Files.createSymbolicLink(folder.resolve("full").resolve("published.csv.part"), full);
        Run atTable = trial("full", "--threads", "1", "--seed", "3");

        assertThat(atTable.exitCode()).isNotZero();
        assertThat(atTable.err()).contains("published.csv cannot be written: No space left on device");
        assertThat(folder.resolve("full").resolve("patients.csv")).hasContent(before);
        try (Stream<Path> files = Files.list(folder.resolve("full"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }
}
