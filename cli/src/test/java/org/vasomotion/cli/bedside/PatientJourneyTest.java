package org.vasomotion.cli.bedside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.cli.bedside.TestWard.reading;

import com.fasterxml.jackson.databind.JsonNode;
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

/// One patient: what is advised, answered and drawn.
final class PatientJourneyTest {

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
    void should_show_course_map_and_findings_when_a_patient_is_opened() {
        try (BedsidePage page = BedsidePage.open(ward, "#/patient/ill")) {
            assertThat(page.find("h1")).containsText("Study 1");
            assertThat(page.find("vm-time-chart .u-wrap").first()).isVisible();
            assertThat(page.find(".map-verdict")).hasText("Hidden hypoperfusion");
            assertThat(page.find(".map figcaption")).containsText("by CRT");
            assertThat(page.find(".findings")).containsText("Prolonged capillary refill at the finger");
            assertThat(page.find(".numbers-between")).hasText("coherence lost");
            assertThat(page.errors()).isEmpty();
            assertThat(page.foreign()).isEmpty();
        }
    }

    @Test
    void should_begin_a_protocol_and_show_where_it_stands_when_it_is_chosen() {
        try (BedsidePage page = BedsidePage.open(ward, "#/patient/ill")) {
            page.find("text=Begin a protocol").click();
            page.find("dialog [data-protocol=andromeda-shock-2]").click();
            assertThat(page.find("dialog")).hasCount(0);
            assertThat(page.find("[data-protocol=andromeda-shock-2] .course-now"))
                    .containsText("since 08:00");
            assertThat(page.find("[data-protocol=andromeda-shock-2] .doors li").first())
                    .isVisible();
            assertThat(ward.get("/api/patients/ill").path("protocols").size()).isEqualTo(1);
            page.find("text=Whole flowchart").click();
            assertThat(page.find(".flowchart .lit")).hasCount(1);
            assertThat(page.errors()).isEmpty();
        }
    }

    @Test
    void should_keep_the_answer_when_advice_is_accepted() {
        ward.begin("ill", "vasopressor-test");
        ward.begin("ill", "surviving-sepsis-2026");
        try (BedsidePage page = BedsidePage.open(ward, "#/patient/ill")) {
            String number = page.find(".advice").first().getAttribute("data-number");
            page.find(".advice[data-number='" + number + "'] >> text=Accept").click();
            assertThat(page.find(".advice[data-number='" + number + "']")).hasCount(0);
            assertThat(closing(number)).isEqualTo("accepted");
            assertThat(page.find("vm-told")).containsText("Accepted");
        }
    }

    @Test
    void should_ask_why_and_keep_the_reason_when_advice_is_overridden() {
        ward.begin("ill", "andromeda-shock-2");
        try (BedsidePage page = BedsidePage.open(ward, "#/patient/ill")) {
            String number = page.find(".advice").first().getAttribute("data-number");
            page.find(".advice[data-number='" + number + "'] >> text=Override").click();
            assertThat(page.faults()).isEmpty();
            page.find("dialog >> text=Something else comes first").click();
            page.find("dialog textarea").fill("Theatre in ten minutes");
            page.find("dialog button[type=submit]").click();
            assertThat(page.find("dialog")).hasCount(0);
            assertThat(page.find(".advice[data-number='" + number + "']")).hasCount(0);
            assertThat(closing(number)).isEqualTo("overridden");
        }
    }

    /// How a recommendation was closed, as the service has it.
    private String closing(String number) {
        for (JsonNode each : ward.get("/api/patients/ill").path("happenings")) {
            if (each.path("kind").asText().equals("closed")
                    && each.path("recommendation").path("number").asText().equals(number)) {
                return each.path("closing").asText();
            }
        }
        return "open";
    }

    @Test
    void should_show_the_tree_down_to_cited_constants_when_it_is_asked_to_explain() {
        ward.begin("ill", "andromeda-shock-2");
        try (BedsidePage page = BedsidePage.open(ward, "#/patient/ill")) {
            assertThat(page.find(".advice").first()).isVisible();
            page.press("e");
            assertThat(page.find(".advice-more").first()).containsText("Would change if");
            assertThat(page.find(".advice-more .tag").first()).isVisible();
            page.keepPicture("patient-explained");
        }
    }

    @Test
    void should_draw_the_new_value_when_a_reading_arrives() {
        try (BedsidePage page = BedsidePage.open(ward, "#/patient/ill")) {
            assertThat(page.find(".stack-panel").first()).containsText("CRT");
            ward.pass(Duration.ofMinutes(1));
            ward.tell("ill", reading("capillary-refill-time|glass-slide|finger", 7.7, "s", Duration.ofSeconds(2)));
            assertThat(page.find(".stack-panel").first()).containsText("7.7");
            assertThat(page.find(".numbers")).containsText("7.7");
        }
    }

    @Test
    void should_say_what_is_wrong_and_what_to_do_when_nobody_of_that_name_is_here() {
        try (BedsidePage page = BedsidePage.open(ward, "#/patient/nobody")) {
            assertThat(page.find(".problem")).containsText("Nothing was changed");
            assertThat(page.find("main >> text=To the ward")).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void should_have_no_serious_fault_of_accessibility_when_a_patient_is_shown(ColorScheme colors) {
        ward.begin("ill", "andromeda-shock-2");
        String name = "patient-" + colors.name().toLowerCase(Locale.ROOT);
        try (BedsidePage page = BedsidePage.open(ward, "#/patient/ill", colors, 1400, 1000)) {
            assertThat(page.find("vm-time-chart .u-wrap").first()).isVisible();
            assertThat(page.find(".map-verdict")).isVisible();
            page.keepPicture(name);
            assertThat(page.faults()).isEmpty();
        }
        try (BedsidePage page = BedsidePage.open(ward, "#/patient/ill", colors, 1024, 768)) {
            assertThat(page.find(".map-verdict")).isVisible();
            page.keepPicture(name + "-tablet");
            assertThat(page.faults()).isEmpty();
        }
    }
}
