package org.vasomotion.cli.bedside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.server.forecast.Forecast;
import org.vasomotion.server.forecast.Forecast.Course;
import org.vasomotion.server.forecast.TooLittleKnownException;
import org.vasomotion.server.forecast.WhatIf;
import org.vasomotion.server.http.Companions;

/// What is expected under each next step, as the page draws it; the courses are made up, the way of them is not.
final class WhatIfJourneyTest {

    private static final List<String> STEPS = List.of("nothing-new", "fluid-500-ml", "dobutamine-test");
    private static final List<String> SIGNS = List.of("capillary-refill-time", "mean-arterial-pressure", "lactate");

    @TempDir
    private Path folder = Path.of("");

    private TestWard ward;

    @BeforeEach
    void admit() {
        Chromium.orSkip();
        WhatIf whatIf = (patient, now, horizon) -> {
            if (patient.admission().patient().value().equals("calm")) {
                throw new TooLittleKnownException("Neither refill nor pressure is known.");
            }
            return madeUp();
        };
        ward = new TestWard(folder, new Companions("test", "Vasomotion", null, null, whatIf));
        SepticPatients.quiet(ward, "calm", "2");
        SepticPatients.dissociated(ward, "ill", "1");
    }

    @AfterEach
    void end() {
        if (ward != null) {
            ward.close();
        }
    }

    @Test
    void should_draw_a_band_for_every_step_and_sign_and_call_each_a_simulation_when_it_is_opened() {
        try (BedsidePage page = BedsidePage.open(ward, "#/what-if/ill")) {
            assertThat(page.find(".course")).hasCount(STEPS.size() * SIGNS.size());
            assertThat(page.find(".course .course-90")).hasCount(STEPS.size() * SIGNS.size());
            assertThat(page.find(".course figcaption:has-text('simulation, not a prediction for care')"))
                    .hasCount(STEPS.size() * SIGNS.size());
            assertThat(page.find(".what-if-basis")).containsText("Made-up members");
            assertThat(page.find(".what-if-basis")).containsText("CRT 4.2 s");
            assertThat(page.find(".course[data-step=fluid-500-ml][data-sign=lactate]"))
                    .containsText("\u22121.0");
            page.keepPicture("what-if");
            assertThat(page.faults()).isEmpty();
            assertThat(page.errors()).isEmpty();
        }
    }

    @Test
    void should_share_the_axis_of_a_sign_when_steps_differ() {
        try (BedsidePage page = BedsidePage.open(ward, "#/what-if/ill", ColorScheme.DARK, 1024, 768)) {
            assertThat(page.find(".course")).hasCount(STEPS.size() * SIGNS.size());
            List<String> axes = STEPS.stream()
                    .map(step -> page.find(".course[data-step=" + step + "][data-sign=lactate] .course-axis")
                            .textContent()
                            .replaceAll("\\s+", " "))
                    .distinct()
                    .toList();
            assertThat(axes).hasSize(1);
            page.keepPicture("what-if-dark");
            assertThat(page.faults()).isEmpty();
        }
    }

    @Test
    void should_say_what_is_missing_and_draw_nothing_when_too_little_is_known() {
        try (BedsidePage page = BedsidePage.open(ward, "#/what-if/calm")) {
            assertThat(page.find(".problem")).containsText("Neither refill nor pressure is known.");
            assertThat(page.find(".problem")).containsText("Nothing was guessed");
            assertThat(page.find(".course")).hasCount(0);
        }
    }

    private static Forecast madeUp() {
        return new Forecast(
                "Made-up members.",
                12,
                List.of(new Forecast.Clue("capillary-refill-time", "CRT 4.2 s")),
                STEPS.stream().map(id -> new Forecast.Step(id, id, List.of())).toList(),
                SIGNS.stream()
                        .map(id -> new Forecast.SignRow(id, id, "1", "", 1))
                        .toList(),
                STEPS.stream()
                        .flatMap(step -> SIGNS.stream().map(sign -> course(step, sign)))
                        .toList(),
                "Made up for a test.");
    }

    /// Ends lower by 1 for each step down the list.
    private static Course course(String step, String sign) {
        List<Double> atS = IntStream.rangeClosed(0, 8).mapToObj(i -> 900.0 * i).toList();
        return new Course(
                step,
                sign,
                atS,
                from(atS, step, 0),
                from(atS, step, -0.5),
                from(atS, step, 0.5),
                from(atS, step, -1),
                from(atS, step, 1));
    }

    private static List<Double> from(List<Double> atS, String step, double shift) {
        return atS.stream()
                .map(t -> 10 + shift - STEPS.indexOf(step) * t / 7200)
                .toList();
    }
}
