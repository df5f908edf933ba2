package org.vasomotion.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.cli.terminal.ProgressBar.Drawing;

class ProgressBarTest {

    private static final long TOTAL = 1000;

    private final StringWriter text = new StringWriter();

    @Test
    void should_print_a_line_per_tenth_when_nobody_watches() {
        run(Drawing.LOG, TOTAL);

        assertThat(text.toString().lines())
                .hasSizeBetween(10, 11)
                .last()
                .asString()
                .startsWith("1000/1000 stays");
        assertThat(text.toString()).doesNotContain("\r");
    }

    @Test
    void should_stay_on_one_line_and_leave_it_empty_when_somebody_watches() {
        run(Drawing.LIVE, TOTAL);

        assertThat(text.toString()).doesNotContain("\n").contains("1000/1000 stays");
        String[] drawn = text.toString().split("\r", -1);
        assertThat(drawn[drawn.length - 1]).isEmpty();
        assertThat(drawn[drawn.length - 2]).isBlank().hasSizeGreaterThanOrEqualTo(drawn[drawn.length - 3].length());
    }

    @Test
    void should_keep_its_width_when_it_fills_up() {
        run(Drawing.LIVE, TOTAL);

        assertThat(text.toString().split("\r", -1))
                .filteredOn(line -> line.startsWith("["))
                .extracting(line -> line.indexOf(']'))
                .containsOnly(33);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3})
    void should_print_no_more_lines_than_things_when_there_are_few(long total) {
        run(Drawing.LOG, total);

        assertThat(text.toString().lines()).hasSize((int) total);
    }

    private void run(Drawing drawing, long total) {
        ProgressBar bar = new ProgressBar(new PrintWriter(text), drawing, "stays", total);
        for (long done = 1; done <= total; done++) {
            bar.at(done);
        }
        bar.done();
    }
}
