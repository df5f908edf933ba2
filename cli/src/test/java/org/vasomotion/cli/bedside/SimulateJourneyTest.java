package org.vasomotion.cli.bedside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.cli.bench.VirtualBenches;
import org.vasomotion.server.http.Companions;

/// A learner at the teaching bench: one bolus, what the signs say, back to where it was.
final class SimulateJourneyTest {

    private static final int PATIENCE_MS = 60_000;
    private static final String PRESSURE = "[data-sign=mean-arterial-pressure] b";
    private static final String FLUID = "[data-treatment=crystalloid] ";

    @TempDir
    private Path folder = Path.of("");

    private TestWard ward;

    @BeforeEach
    void start() {
        Chromium.orSkip();
        ward = new TestWard(folder, new Companions("test", "Vasomotion", null, VirtualBenches.start(), null));
    }

    @AfterEach
    void end() {
        if (ward != null) {
            ward.close();
        }
    }

    @Test
    void should_answer_a_bolus_and_go_back_to_what_was_kept_when_a_learner_gives_500_ml_and_rewinds() {
        try (BedsidePage page = begun("mechanism-hypovolemia", ColorScheme.LIGHT)) {
            double before = number(page, PRESSURE);
            page.find(".clock-bar button:has-text('Save state')").click();
            assertThat(page.find(".rewind option")).hasCount(2);
            page.find(FLUID + "summary").click();
            page.find(FLUID + "button:has-text('500 mL')").click();
            page.find(FLUID + "button:has-text('Give')").click();
            assertThat(page.find(FLUID + ".pump-now")).containsText("mL left");
            speed(page, 300);
            page.page.waitForFunction(
                    "(least) => Number(document.querySelector('" + PRESSURE + "').textContent) >= least",
                    before + 3,
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MS));
            assertThat(page.find(".volumes figcaption")).containsText("mL");
            pauseAndRewind(page, before);
            assertThat(page.errors()).isEmpty();
        }
    }

    private static void pauseAndRewind(BedsidePage page, double before) {
        page.press("p");
        assertThat(page.find(".pause")).containsText("Run");
        String stands = page.find(".sim-clock b").textContent();
        page.page.waitForTimeout(700);
        assertThat(page.find(".sim-clock b")).hasText(stands);
        page.keepPicture("simulate-after-bolus");
        page.find(".rewind select").selectOption(new SelectOption().setIndex(1));
        assertThat(page.find(".sim-clock b")).not().hasText(stands);
        assertThat(page.find(PRESSURE)).hasText(Long.toString(Math.round(before)));
        assertThat(page.find(FLUID + ".pump-now")).containsText("none running");
    }

    @Test
    void should_draw_curves_and_vessels_and_have_no_serious_fault_when_time_runs_as_in_life() {
        try (BedsidePage page = begun("septic-shock", ColorScheme.DARK)) {
            speed(page, 1);
            assertThat(page.find(".monitor-waves")).isVisible();
            page.page.waitForTimeout(3000);
            assertThat(page.find(".patch")).hasCount(8);
            assertThat(colours(page, ".monitor-waves")).isGreaterThan(3);
            assertThat(colours(page, ".patch canvas")).isGreaterThan(5);
            page.find(".field-table summary").click();
            assertThat(page.find(".bed-table tbody tr")).hasCount(8);
            page.keepPicture("simulate-dark");
            assertThat(page.faults()).isEmpty();
        }
    }

    @Test
    void should_let_cells_move_only_when_motion_is_not_to_be_reduced() {
        try (BedsidePage page = begun("healthy", ColorScheme.LIGHT)) {
            speed(page, 1);
            int moving = changedPixels(page);
            page.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            int still = changedPixels(page);
            assertThat(moving).isGreaterThan(200);
            assertThat(still).isLessThan(moving / 10);
        }
    }

    /// How many pixels of a patch change within 400 ms; the colour of the tissue drifts by less than counts.
    private static int changedPixels(BedsidePage page) {
        return ((Number) page.page.evaluate("""
                async () => {
                  const canvas = document.querySelector('.patch canvas');
                  const look = () => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                  const one = look();
                  await new Promise((done) => setTimeout(done, 400));
                  const two = look();
                  let changed = 0;
                  for (let i = 0; i < one.length; i += 4) if (Math.abs(one[i] - two[i]) > 40) changed += 1;
                  return changed;
                }
                """)).intValue();
    }

    @Test
    void should_tell_what_was_done_over_the_course_when_the_debrief_is_opened() {
        try (BedsidePage page = begun("septic-shock", ColorScheme.LIGHT)) {
            page.find("[data-treatment=norepinephrine] summary").click();
            page.find("[data-treatment=norepinephrine] .pump-number input").fill("0,1");
            page.find("[data-treatment=norepinephrine] .pump-number button").click();
            assertThat(page.find("[data-treatment=norepinephrine] .pump-now")).containsText("0.1");
            speed(page, 600);
            page.page.waitForTimeout(2500);
            page.find(".bench-tabs a:has-text('Debrief')").click();
            assertThat(page.find(".debrief-events")).containsText("norepinephrine");
            assertThat(page.find(".debrief-line[data-sign=mean-arterial-pressure] path.debrief-course"))
                    .hasCount(1);
            page.keepPicture("simulate-debrief");
            assertThat(page.faults()).isEmpty();
        }
    }

    private BedsidePage begun(String patient, ColorScheme colors) {
        BedsidePage page = BedsidePage.open(ward, "#/simulate", colors, 1440, 900);
        page.find("[data-patient=" + patient + "] button").click();
        page.page.waitForURL("**/#/simulate/*", new Page.WaitForURLOptions().setTimeout(PATIENCE_MS));
        page.find(PRESSURE).waitFor();
        return page;
    }

    private static void speed(BedsidePage page, int speed) {
        page.find(".speeds-chips .chip:has-text('" + speed + "\u00d7')").first().click();
    }

    private static double number(BedsidePage page, String selector) {
        return Double.parseDouble(page.find(selector).first().textContent());
    }

    /// How many colours a canvas has: an empty one has one.
    private static int colours(BedsidePage page, String selector) {
        return ((Number) page.page.evaluate("""
                (selector) => {
                  const canvas = document.querySelector(selector);
                  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                  const seen = new Set();
                  for (let i = 0; i < data.length; i += 4) seen.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
                  return seen.size;
                }
                """, selector)).intValue();
    }
}
