package org.vasomotion.cli.bedside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.cli.bedside.TestWard.reading;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The ward as somebody sees it who opens the page.
final class WardJourneyTest {

    @TempDir
    private Path folder = Path.of("");

    private TestWard ward;

    @BeforeEach
    void admitTwo() {
        Chromium.orSkip();
        ward = new TestWard(folder);
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
    void should_show_who_needs_whom_first_and_ask_nobody_else_when_the_page_is_opened() {
        try (BedsidePage page = BedsidePage.open(ward, "")) {
            assertThat(page.find(".card")).hasCount(2);
            assertThat(page.find(".card").first()).containsText("Study 1");
            assertThat(page.find("vm-connection")).hasText("live");
            assertThat(page.find(".shell-foot")).containsText("Not a medical device");
            page.keepPicture("ward-two-patients");
            assertThat(page.errors()).isEmpty();
            assertThat(page.foreign()).isEmpty();
            System.out.println("first contentful paint, ms: " + page.firstPaintMs());
        }
    }

    @Test
    void should_show_a_new_value_without_being_asked_when_a_reading_arrives() {
        try (BedsidePage page = BedsidePage.open(ward, "#/ward")) {
            assertThat(page.find("[data-patient=calm]")).containsText("2.1");
            ward.pass(Duration.ofMinutes(1));
            ward.tell("calm", reading("capillary-refill-time|glass-slide|finger", 5.5, "s", Duration.ofSeconds(1)));
            assertThat(page.find("[data-patient=calm]")).containsText("5.5");
        }
    }

    @Test
    void should_show_somebody_new_and_drop_who_has_left_when_the_ward_changes() {
        try (BedsidePage page = BedsidePage.open(ward, "#/ward")) {
            assertThat(page.find(".card")).hasCount(2);
            SepticPatients.quiet(ward, "new", "3");
            assertThat(page.find(".card")).hasCount(3);
            ward.send("DELETE", "/api/patients/calm", "");
            assertThat(page.find("[data-patient=calm]")).hasCount(0);
        }
    }

    @Test
    void should_go_on_where_it_was_when_the_service_was_restarted_at_the_same_port() {
        try (BedsidePage page = BedsidePage.open(ward, "#/ward")) {
            assertThat(page.find("vm-connection")).hasText("live");
            ward.stop();
            assertThat(page.find("vm-connection")).hasText("not connected");
            assertThat(page.find(".card")).hasCount(2);
            ward.startAgain();
            assertThat(page.find("vm-connection")).hasText("live");
            ward.pass(Duration.ofMinutes(1));
            ward.tell("calm", reading("capillary-refill-time|glass-slide|finger", 6.5, "s", Duration.ofSeconds(1)));
            assertThat(page.find("[data-patient=calm]")).containsText("6.5");
            assertThat(page.errors()).isEmpty();
        }
    }

    @Test
    void should_open_without_readings_when_it_is_read_again_while_the_service_is_away() {
        try (BedsidePage page = BedsidePage.open(ward, "#/ward")) {
            assertThat(page.find(".card")).hasCount(2);
            page.page.evaluate("async () => { await navigator.serviceWorker.ready }");
            ward.stop();
            page.page.reload();
            assertThat(page.find("vm-connection")).hasText("not connected");
            assertThat(page.find(".shell-foot")).containsText("Not a medical device");
            assertThat(page.find(".card")).hasCount(0);
            assertThat(page.kept()).isNotEmpty().noneMatch(url -> url.contains("/api/"));
            ward.startAgain();
            assertThat(page.find(".card")).hasCount(2);
            assertThat(page.errors()).isEmpty();
            assertThat(page.foreign()).isEmpty();
        }
    }

    @Test
    void should_find_a_patient_and_open_him_when_only_keys_are_used() {
        try (BedsidePage page = BedsidePage.open(ward, "#/ward")) {
            assertThat(page.find(".card")).hasCount(2);
            page.press("/");
            page.page.keyboard().type("Study 2");
            assertThat(page.find(".card")).hasCount(1);
            page.press("Enter");
            assertThat(page.find("[data-patient=calm] .card")).isFocused();
            page.press("Enter");
            page.page.waitForURL("**/#/patient/calm");
            assertThat(page.find("h1").first()).containsText("Study 2");
        }
    }

    @Test
    void should_go_through_cards_and_explain_the_keys_when_letters_are_pressed() {
        try (BedsidePage page = BedsidePage.open(ward, "#/ward")) {
            assertThat(page.find(".card")).hasCount(2);
            page.press("j");
            assertThat(page.find("[data-patient=ill] .card")).isFocused();
            page.press("j");
            assertThat(page.find("[data-patient=calm] .card")).isFocused();
            page.press("k");
            assertThat(page.find("[data-patient=ill] .card")).isFocused();
            page.press("?");
            assertThat(page.find("dialog")).containsText("Next patient");
            page.press("Escape");
            assertThat(page.find("dialog")).hasCount(0);
            assertThat(page.find("[data-patient=ill] .card")).isFocused();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void should_have_no_serious_fault_of_accessibility_when_the_ward_is_shown(ColorScheme colors) {
        try (BedsidePage page = BedsidePage.open(ward, "#/ward", colors, 1024, 768)) {
            assertThat(page.find(".card")).hasCount(2);
            page.keepPicture("ward-tablet-" + colors.name().toLowerCase(Locale.ROOT));
            assertThat(page.faults()).isEmpty();
            page.press("?");
            assertThat(page.find("dialog")).isVisible();
            assertThat(page.faults()).isEmpty();
        }
    }

    @Test
    void should_fit_a_phone_when_it_is_held_upright() {
        try (BedsidePage page = BedsidePage.open(ward, "#/ward", ColorScheme.LIGHT, 360, 740)) {
            assertThat(page.find(".card")).hasCount(2);
            page.keepPicture("ward-phone");
            assertThat(page.beyondTheEdge(".shell-head, .shell-head > *, .shell-tools > *, .shell-foot"))
                    .isEmpty();
            assertThat(page.find(".shell-nav a").last()).isInViewport();
        }
    }
}
