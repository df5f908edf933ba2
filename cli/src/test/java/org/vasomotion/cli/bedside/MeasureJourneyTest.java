package org.vasomotion.cli.bedside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is measured by hand, from the form to the journal, with and without the service.
final class MeasureJourneyTest {

    @TempDir
    private Path folder = Path.of("");

    private TestWard ward;

    @BeforeEach
    void admit() {
        Chromium.orSkip();
        ward = new TestWard(folder);
        SepticPatients.dissociated(ward, "ill", "1");
        ward.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void end() {
        if (ward != null) {
            ward.close();
        }
    }

    @Test
    void should_keep_a_measurement_and_send_it_later_when_the_network_is_away_for_a_while() {
        try (BedsidePage page = BedsidePage.open(ward, "#/measure/ill?measurand=lactate")) {
            Locator value = page.find(".entry input[name=value]");
            value.waitFor();
            page.page.context().setOffline(true);
            value.fill("4,7");
            page.find(".entry button[type=submit]").click();
            assertThat(page.find(".letter[data-state=waiting]")).containsText("not yet sent");
            assertThat(page.find("vm-unsent")).containsText("1 not yet sent");
            page.keepPicture("measure-offline");
            assertThat(lactates()).doesNotContain(4.7);
            page.page.context().setOffline(false);
            assertThat(page.find(".letter[data-state=sent]")).containsText("stored");
            assertThat(page.find("vm-unsent")).isEmpty();
            assertThat(lactates()).contains(4.7);
        }
    }

    @Test
    void should_be_recognised_and_counted_once_when_the_answer_was_lost_and_it_is_sent_again() {
        try (BedsidePage page = BedsidePage.open(ward, "#/measure/ill?measurand=lactate")) {
            page.page.route("**/measurements", MeasureJourneyTest::loseTheAnswer, new Page.RouteOptions().setTimes(1));
            page.find(".entry input[name=value]").fill("4.8");
            page.find(".entry button[type=submit]").click();
            assertThat(page.find(".letter[data-state=waiting]")).containsText("cannot be reached");
            assertThat(page.find(".letter[data-state=sent]")).containsText("known already");
            assertThat(lactates().stream().filter(each -> each == 4.8)).hasSize(1);
        }
    }

    private static void loseTheAnswer(Route route) {
        route.fetch();
        route.abort();
    }

    @Test
    void should_warn_and_then_show_why_it_was_put_aside_when_a_value_is_implausible() {
        try (BedsidePage page = BedsidePage.open(ward, "#/measure/ill?measurand=lactate")) {
            page.find(".entry input[name=value]").fill("99");
            assertThat(page.find(".entry-said")).containsText("Outside the plausible range");
            page.find(".entry button[type=submit]").click();
            assertThat(page.find(".letter[data-state=put-aside]")).containsText("99.0 mmol/L is outside");
            page.keepPicture("measure-put-aside");
            page.find(".letter button").click();
            assertThat(page.find(".letter")).hasCount(0);
        }
    }

    @Test
    void should_store_the_score_when_an_area_of_the_knee_is_touched_and_the_next_is_chosen_by_key() {
        try (BedsidePage page = BedsidePage.open(ward, "#/measure/ill?what=mottling", ColorScheme.DARK, 1024, 900)) {
            Locator thigh = page.find(".knee-area[data-score='3']");
            thigh.waitFor();
            BoundingBox box = thigh.boundingBox();
            thigh.click(new Locator.ClickOptions().setPosition(box.width / 2, box.height / 8));
            assertThat(page.find(".extent input[value='3']")).isChecked();
            page.find(".extent input[value='3']").focus();
            page.press("ArrowDown");
            assertThat(page.find(".extent input[value='4']")).isChecked();
            page.keepPicture("measure-mottling-dark");
            assertThat(page.faults()).isEmpty();
            page.find(".mottling button[type=submit]").click();
            assertThat(page.find(".letter")).containsText("Mottling 4");
            assertThat(page.find(".letter")).containsText("stored");
        }
    }

    @Test
    void should_make_the_form_of_any_measurand_from_the_catalogue_when_it_is_searched_for() {
        try (BedsidePage page = BedsidePage.open(ward, "#/measure/ill?what=other")) {
            page.find(".other input[type=search]").fill("skin temp touch");
            page.find(".other-one").click();
            assertThat(page.find(".entry h2")).containsText("Skin temperature to touch");
            assertThat(page.find(".grades .chip")).hasCount(3);
            page.find(".other input[type=search]").fill("cardiac ind");
            page.find(".other-one").click();
            assertThat(page.find(".entry h2")).containsText("Cardiac index");
            page.find(".entry .chip:has-text(\"Thermodilution\")").click();
            page.find(".entry input[name=value]").fill("> 4");
            assertThat(page.find(".entry button[type=submit]")).containsText("> 4 L/min/m");
            page.keepPicture("measure-any");
            assertThat(page.faults()).isEmpty();
            page.find(".entry button[type=submit]").click();
            assertThat(page.find(".letter")).containsText("stored");
        }
    }

    @Test
    void should_store_both_ends_of_a_gradient_and_show_it_when_temperatures_are_typed() {
        try (BedsidePage page = BedsidePage.open(ward, "#/measure/ill?what=temperature")) {
            page.find("input[name=core-temperature]").fill("38,4");
            page.find("input[name=toe-temperature]").fill("27.1");
            assertThat(page.find(".gradients")).containsText("11.3");
            assertThat(page.find(".gradients")).containsText("needs forearm temperature and fingertip temperature");
            assertThat(page.faults()).isEmpty();
            page.keepPicture("measure-gradient");
            page.find(".gradient button[type=submit]").click();
            assertThat(page.find(".letter[data-state=sent]")).hasCount(2);
            assertThat(page.errors()).isEmpty();
        }
    }

    private List<Double> lactates() {
        ward.pass(Duration.ofMinutes(5)); // the clock of the page went on while that of the ward stood
        for (JsonNode series :
                ward.get("/api/patients/ill/series?measurand=lactate").path("measured")) {
            if (series.path("id").asText().equals("lactate")) {
                return series.path("points")
                        .valueStream()
                        .map(point -> point.get(1).asDouble())
                        .toList();
            }
        }
        return List.of();
    }
}
