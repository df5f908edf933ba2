package org.vasomotion.cli.bedside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.cli.bedside.TestWard.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five hundred patients: the page holds cards for those in sight only. How smooth it was is told, not
/// asserted: that depends on the machine.
final class LargeWardTest {

    private static final int PATIENTS = 500;
    private static final int MOST_CARDS = 40;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void should_hold_few_cards_and_keep_up_when_five_hundred_patients_are_scrolled_and_change() {
        Chromium.orSkip();
        try (TestWard ward = new TestWard(folder)) {
            for (int i = 1; i <= PATIENTS; i++) {
                String patient = "p" + i;
                ward.admit(patient, String.valueOf(i), "Study " + i);
                ward.tell(
                        patient,
                        reading("capillary-refill-time|glass-slide|finger", 2 + i % 4, "s", Duration.ofMinutes(i % 50)),
                        reading("mean-arterial-pressure|arterial-line", 60 + i % 20, "mm[Hg]", Duration.ofSeconds(5)));
            }
            try (BedsidePage page = BedsidePage.open(ward, "#/ward")) {
                assertThat(page.find(".card").first()).isVisible();
                assertThat(page.find(".card").count()).isBetween(8, MOST_CARDS);
                page.keepPicture("ward-500-patients");
                page.page.evaluate(WATCH);
                for (int i = 1; i <= PATIENTS; i++) {
                    ward.tell("p" + i, reading("heart-rate|monitor", 90 + i % 30, "/min", Duration.ofSeconds(1)));
                }
                Map<?, ?> smoothness = (Map<?, ?>) page.page.evaluate(SCROLL);
                assertThat(page.find("li[aria-posinset='" + PATIENTS + "']")).isVisible();
                assertThat(page.find(".card").count()).isLessThanOrEqualTo(MOST_CARDS);
                System.out.println("500 patients, scrolled while all change: " + smoothness);
                assertThat(page.errors()).isEmpty();
            }
        }
    }

    /// Counts frames and tasks of more than 50 ms from now on.
    private static final String WATCH = """
            () => {
              window.watched = { frames: 0, slowFrames: 0, longTasks: 0, longestTaskMs: 0, begun: performance.now() };
              new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
                window.watched.longTasks++;
                window.watched.longestTaskMs = Math.max(window.watched.longestTaskMs, Math.round(entry.duration));
              })).observe({ type: 'longtask' });
              let last = performance.now();
              const frame = (now) => {
                window.watched.frames++;
                if (now - last > 34) window.watched.slowFrames++;
                last = now;
                requestAnimationFrame(frame);
              };
              requestAnimationFrame(frame);
            }
            """;

    /// Scrolls from the top to the foot in two seconds and tells what was counted.
    private static final String SCROLL = """
            async () => {
              const view = document.getElementById('view');
              const begun = performance.now();
              for (let share = 0; share < 1; share = (performance.now() - begun) / 2000) {
                view.scrollTop = share * (view.scrollHeight - view.clientHeight);
                await new Promise(requestAnimationFrame);
              }
              view.scrollTop = view.scrollHeight;
              await new Promise((done) => setTimeout(done, 300));
              const { begun: since, ...counted } = window.watched;
              return { ...counted, overMs: Math.round(performance.now() - since) };
            }
            """;
}
