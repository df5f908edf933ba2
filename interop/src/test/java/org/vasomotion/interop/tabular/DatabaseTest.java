package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final long MUCH = 1L << 40;

    @TempDir
    Path path;

    @Test
    void should_keep_rows_in_a_file_and_remove_it_when_there_is_much_to_read() throws SQLException, IOException {
        try (Workspace workspace =
                Workspace.open(Received.options().withSpillFolder(path), MUCH, Unpacking.Limits.USUAL)) {
            Database database = workspace.database();
            database.run("CREATE TABLE t AS SELECT range AS n FROM range(100000)");
            database.run("CHECKPOINT");
            try (Stream<Path> files = Files.walk(path)) {
                assertThat(files.map(file -> file.getFileName().toString())).contains("rows.db");
            }
        }

        try (Stream<Path> left = Files.list(path)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void should_say_so_when_no_temporary_folder_can_be_made() {
        assertThatThrownBy(() -> TemporaryFolder.in(path.resolve("absent")))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("no folder for temporary files can be made in");
    }

    @Test
    void should_refuse_options_when_they_leave_no_thread_or_memory() {
        assertThatThrownBy(() -> Received.options().withThreads(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Received.options().withMemoryMebibytes(1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_notice_when_rows_break_off() throws SQLException {
        String query = "SELECT CAST(range AS INTEGER), CASE WHEN range % 3 > 0 THEN 'text ' || range END"
                + " FROM range(5000) ORDER BY range DESC";
        try (Database database = Database.open(path, Received.options(), 0)) {
            try (RowBlocks rows = database.blocks(query, 5000)) {
                for (int n = 4999; n >= 0; n--) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.integer(0)).isEqualTo(n);
                    assertThat(rows.text(1)).isEqualTo(n % 3 > 0 ? "text " + n : null);
                }
                assertThat(rows.next()).isFalse();
            }
            try (RowBlocks rows = database.blocks(query, 5001)) {
                assertThatThrownBy(() -> {
                            while (rows.next()) {
                                rows.integer(0);
                            }
                        })
                        .isInstanceOf(DatasetException.class)
                        .hasMessageContaining("broke off after 5000 of 5001");
            }
        }
    }

    @Test
    void should_stop_with_the_first_failure_when_jobs_run_side_by_side() {
        List<Runnable> jobs = List.of(() -> {}, () -> {
            throw new DatasetException("the second job failed");
        });

        assertThatThrownBy(() -> Jobs.run(jobs, 2))
                .isInstanceOf(DatasetException.class)
                .hasMessage("the second job failed");
        assertThatThrownBy(() -> Jobs.run(jobs, 1))
                .isInstanceOf(DatasetException.class)
                .hasMessage("the second job failed");
    }
}
