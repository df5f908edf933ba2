package org.vasomotion.cli.bedside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The stopwatch of the capillary refill time, held against clocks that it does not know.
final class StopwatchJourneyTest {

    /// What the stopwatch promises, ms.
    private static final double PROMISED_MS = 20;

    private static final int PRESSED_MS = 10_150;
    private static final String WATCH = "#/measure/ill?measurand=capillary-refill-time";

    /// Notes each contact when it reaches the page (`seen`, a clock of its own) and when it happened (`at`).
    private static final String LISTEN = """
            window.contacts = [];
            for (const kind of ['pointerdown', 'pointerup', 'keydown', 'keyup']) {
              addEventListener(kind, (e) => e.repeat || contacts.push({kind, seen: performance.now(), at: e.timeStamp}), true);
            }
            """;

    /// Keeps the page from drawing most of the time.
    private static final String STALL = """
            setInterval(() => { const begin = performance.now(); while (performance.now() - begin < 120); }, 130)
            """;

    @TempDir
    private Path folder = Path.of("");

    private TestWard ward;

    @BeforeEach
    void admit() {
        Chromium.orSkip();
        ward = new TestWard(folder);
        SepticPatients.dissociated(ward, "ill", "1");
    }

    @AfterEach
    void end() {
        if (ward != null) {
            ward.close();
        }
    }

    @Test
    void should_agree_with_another_clock_within_20_ms_and_store_the_median_when_three_readings_are_taken() {
        try (BedsidePage page = BedsidePage.open(ward, WATCH)) {
            assertThat(page.find(".dial")).containsText("seconds of pressure");
            page.page.evaluate(LISTEN);
            timeByMouse(page, 900);
            timeByMouse(page, 1300);
            timeBySpaceBar(page, 1111);
            assertThat(page.find(".slot b")).hasCount(3);
            List<Double> shown = shownMs(page);
            List<Double> measured = otherClockMs(page, "seen");
            for (int i = 0; i < 3; i++) {
                assertThat(shown.get(i)).isCloseTo(measured.get(i), within(PROMISED_MS));
            }
            page.keepPicture("stopwatch-three-readings");
            assertThat(page.faults()).isEmpty();
            storeMedian(page, shown.stream().sorted().toList().get(1));
            assertThat(page.errors()).isEmpty();
        }
    }

    private void storeMedian(BedsidePage page, double medianMs) {
        ward.pass(Duration.ofMinutes(5));
        String posted = page.page
                .waitForRequest(
                        "**/measurements",
                        () -> page.find(".stopwatch-foot .main").click())
                .postData();
        String median = String.format(java.util.Locale.ROOT, "%.2f", medianMs / 1000);
        assertThat(posted)
                .contains("\"value\":" + Double.parseDouble(median))
                .contains("refill ", "median " + median + " s", "pressed 10.", "right index");
        assertThat(page.find(".letter")).containsText("stored");
        assertThat(ward.get("/api/patients/ill").toString()).contains("\"text\":\"" + Double.parseDouble(median));
    }

    @Test
    void should_time_by_the_events_and_not_by_frames_when_the_page_hardly_comes_to_drawing() {
        try (BedsidePage page = BedsidePage.open(ward, WATCH)) {
            assertThat(page.find(".dial")).containsText("seconds of pressure");
            page.page.evaluate(LISTEN);
            page.page.evaluate(STALL);
            timeByMouse(page, 1000);
            assertThat(page.find(".slot b")).hasCount(1);
            double late =
                    ((Number) page.page.evaluate("Math.max(...contacts.map((c) => c.seen - c.at))")).doubleValue();
            assertThat(late)
                    .as("the page was kept from hearing of contacts at once")
                    .isGreaterThan(PROMISED_MS);
            assertThat(shownMs(page).getFirst())
                    .isCloseTo(otherClockMs(page, "at").getFirst(), within(PROMISED_MS));
        }
    }

    @Test
    void should_refuse_and_say_so_when_the_pressure_was_too_short() {
        try (BedsidePage page = BedsidePage.open(ward, WATCH)) {
            Mouse mouse = overDial(page);
            mouse.down();
            assertThat(page.find("dialog.stopwatch")).hasAttribute("data-phase", "pressing");
            page.page.waitForTimeout(1500);
            page.keepPicture("stopwatch-pressing");
            mouse.up();
            assertThat(page.find(".stage-alert")).containsText("too short");
            assertThat(page.find(".slot b")).hasCount(0);
        }
    }

    private static void timeByMouse(BedsidePage page, int refillMs) {
        Mouse mouse = overDial(page);
        mouse.down();
        page.page.waitForTimeout(PRESSED_MS);
        mouse.up();
        page.page.waitForTimeout(refillMs);
        mouse.down();
        mouse.up();
    }

    private static void timeBySpaceBar(BedsidePage page, int refillMs) {
        page.page.keyboard().down("Space");
        page.page.waitForTimeout(PRESSED_MS);
        page.page.keyboard().up("Space");
        page.page.waitForTimeout(refillMs);
        page.page.keyboard().down("Space");
        page.page.keyboard().up("Space");
    }

    private static Mouse overDial(BedsidePage page) {
        Locator dial = page.find(".dial");
        dial.waitFor();
        BoundingBox box = dial.boundingBox();
        page.page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        return page.page.mouse();
    }

    private static List<Double> shownMs(BedsidePage page) {
        return page.find(".slot b").allTextContents().stream()
                .map(text -> 1000 * Double.parseDouble(text))
                .toList();
    }

    /// From each release to the tap after it, by the clock that the journey keeps in the page. Contacts come in fours:
    /// press, release,
    /// tap and its end.
    private static List<Double> otherClockMs(BedsidePage page, String clock) {
        Object found = page.page.evaluate("""
                (clock) => contacts.flatMap((c, i, all) => (i % 4 === 2 ? [c[clock] - all[i - 1][clock]] : []))
                """, clock);
        return ((List<?>) found)
                .stream().map(each -> ((Number) each).doubleValue()).toList();
    }
}
