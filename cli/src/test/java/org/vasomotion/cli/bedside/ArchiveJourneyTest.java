package org.vasomotion.cli.bedside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.cli.bedside.TestWard.reading;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A stay looked back at: what was known when.
final class ArchiveJourneyTest {

    private static final String LACTATE = "lactate|blood-gas-analyser|arterial-blood";
    private static final String REFILL = "capillary-refill-time|glass-slide|finger";

    @TempDir
    private Path folder = Path.of("");

    private TestWard ward;

    /// A lactate of 5.5 is true at 08:30 and comes an hour later.
    @BeforeEach
    void live() {
        Chromium.orSkip();
        ward = new TestWard(folder);
        SepticPatients.dissociated(ward, "ill", "1");
        ward.begin("ill", "andromeda-shock-2");
        ward.pass(Duration.ofMinutes(60));
        ward.tell("ill", reading(REFILL, 6.5, "s", Duration.ofSeconds(5)));
        ward.pass(Duration.ofMinutes(30));
        ward.tell("ill", reading(LACTATE, 5.5, "mmol/L", Duration.ofMinutes(60)));
        ward.pass(Duration.ofMinutes(30));
        ward.tell("ill", reading(REFILL, 2.5, "s", Duration.ofSeconds(5)));
    }

    @AfterEach
    void end() {
        if (ward != null) {
            ward.close();
        }
    }

    @Test
    void should_show_what_was_known_then_and_nothing_later_when_the_stay_is_scrubbed_through() {
        try (BedsidePage page = BedsidePage.open(ward, "#/archive")) {
            page.find(".archive-list a").first().click();
            assertThat(page.find(".known-values")).containsText("2.5");
            page.go("#/archive/" + stay() + "?at=2026-03-02T09:10:00Z");
            page.page.reload();
            assertThat(page.find(".known-values")).containsText("6.5");
            assertThat(page.find(".known-values")).not().containsText("2.5");
            assertThat(page.find(".known-values")).not().containsText("5.5");
            page.keepPicture("archive");
            assertThat(page.faults()).isEmpty();
            assertThat(page.errors()).isEmpty();
        }
    }

    @Test
    void should_show_late_data_from_their_arrival_on_and_mark_them_when_keys_move_the_slider() {
        try (BedsidePage page = BedsidePage.open(ward, "#/archive/" + stay() + "?at=2026-03-02T09:29:00Z")) {
            assertThat(page.find(".scrub-now")).containsText("09:29");
            assertThat(page.find(".known-values")).containsText("6.5");
            assertThat(page.find(".known-values")).not().containsText("5.5");
            page.find(".scrub-thumb").focus();
            page.press("ArrowRight");
            page.press("ArrowRight");
            assertThat(page.find(".scrub-now")).containsText("09:31");
            assertThat(page.find(".known-values")).containsText("5.5");
            assertThat(page.find(".stay-events li[data-kind=late]").first()).containsText("late");
            page.keepPicture("archive-late");
        }
    }

    @Test
    void should_go_from_mark_to_mark_when_the_buttons_are_pressed() {
        try (BedsidePage page = BedsidePage.open(ward, "#/archive/" + stay())) {
            assertThat(page.find(".scrub-now")).containsText("10:00");
            page.find(".scrubber button").first().click();
            assertThat(page.find(".scrub-now")).not().containsText("10:00");
            assertThat(page.find(".scrub-thumb")).hasAttribute("role", "slider");
        }
    }

    private String stay() {
        return ward.get("/api/archive").path("stays").get(0).path("id").asText();
    }
}
