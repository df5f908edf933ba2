package org.vasomotion.cli.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.cli.PublishedFormat;
import org.vasomotion.cli.study.report.ReproductionPage;
import org.vasomotion.trials.criterion.Judge;
import org.vasomotion.trials.reading.Readings;
import org.vasomotion.trials.run.Flow;
import org.vasomotion.trials.run.Reproduction;
import org.vasomotion.trials.run.Settings;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;

/// The example of the page about study files, with invented readings of 30: everybody reads the same, and
/// refill is 1 s shorter after fluid.
class ReproductionPageTest {

    private static final Settings SETTINGS = new Settings(2026, 30, 8, 1);
    private static final String RECALLED =
            "- {id: urine-before, of: urine, at: baseline, mean: 48, range: [40, 56], source: memory-unverified}";
    private static final Study STUDY = StudyReader.read(
            "example", PublishedFormat.STUDY.example().replace("criteria:\n", RECALLED + "\ncriteria:\n"));
    private static final Study IMPOSSIBLE = StudyReader.read("impossible", """
            format: vasomotion-study/1
            id: impossible
            title: Impossible
            reference: {text: invented, year: 2026}
            role: validation
            about: invented
            not-expressible: nobody could
            published:
            - {id: one, finding: something, direction: 1, source: abstract}
            """);

    private static String page(double refillBefore) {
        Map<Point, double[]> seen = new HashMap<>();
        for (Point point : STUDY.points("all")) {
            double[] row = new double[30];
            Arrays.setAll(row, i -> value(point, refillBefore) + 0.1 * (i % 10));
            seen.put(point, row);
        }
        Judge judge = new Judge(STUDY, new Readings(seen, seen), SETTINGS.seed());
        Reproduction reproduction =
                new Reproduction(STUDY, SETTINGS, List.of(new Flow("all", 50, 5, 10, 5, 30)), judge);
        return new ReproductionPage(Role.VALIDATION, SETTINGS, "0123")
                .of(List.of(STUDY, IMPOSSIBLE), List.of(reproduction));
    }

    private static double value(Point point, double refillBefore) {
        return point.variable().equals("refill") ? point.arm().equals("fluid") ? refillBefore - 1 : refillBefore : 50;
    }

    @Test
    void should_count_first_and_leave_failures_in() {
        assertThat(page(4))
                .startsWith("# Validation studies, published and simulated\n\n5 criteria of 1 studies: **")
                .contains("1 studies are not expressible")
                .contains("| D: change of refill (to fluid 15 min) down, p < 0.05 in 50 % of cohorts of 40 | pass |")
                .contains("| S: spread of refill (baseline) half to twice the published | **fail** |")
                .contains("| bolus-and-refill | all | 50 | 5 | 10 | 5 | 30 | refill 4.5, 4.45 |")
                .contains("| impossible | nobody could |")
                .contains("- bolus-and-refill: the gastric carbon dioxide gap is no sign");
    }

    @Test
    void should_say_what_was_reached_when_the_baseline_is_missed() {
        assertThat(page(9))
                .contains("0 pass, 0 fail, 5 not assessable")
                .contains("baseline not met: refill-before")
                .contains("refill 4.5, 9.45 (**missed**)");
    }

    @Test
    void should_set_what_decides_nothing_beside_what_came_out() {
        String page = page(4);
        String beside = page.substring(page.indexOf("## Beside each other"), page.indexOf("## Not expressible"));

        assertThat(beside.lines().filter(line -> line.startsWith("| bolus-and-refill")))
                .containsExactly("| bolus-and-refill | urine (baseline) 48 [40 to 56] (memory unverified) | 50.5 |");
    }

    @Test
    void should_name_the_command_the_seed_the_number_and_the_fingerprint() {
        assertThat(page(4))
                .contains("`./vasomotion reproduce --role validation --seed 2026 --number 30`")
                .contains("Fingerprint of studies, patients and instruments: `0123`");
    }
}
