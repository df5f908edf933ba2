package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.simulation.sign.Sign;

/// What the page of a simulated scenario is given, and what it says without its program.
class ScenarioReportTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"recording\">(.*?)</script>", Pattern.DOTALL);

    private static final String BOLUS = """
            - at: 5 min
              do:
              - {give: crystalloid, volume: 500 mL, over: 10 min}
              - {infuse: norepinephrine, rate: 0.1 ug/kg/min}
            - at: 10 min
              do:
              - {run: antibiotics, rate: 1}
            """;

    @TempDir
    Path temp;

    private String page = "";
    private String said = "";

    @Test
    void should_hold_every_record_of_every_sign_when_a_scenario_was_run() throws IOException {
        JsonNode data = run("A run", "20 min", "1 min", BOLUS);
        List<String> lines = Files.readAllLines(temp.resolve("out/mine/signs.csv"));

        assertThat(data.get("t")).hasSize(lines.size() - 1);
        assertThat(data.get("signs")).hasSize(Sign.values().length);
        for (int record = 0; record < data.get("t").size(); record++) {
            String[] cells = lines.get(record + 1).split(",", -1);
            for (int sign = 0; sign < data.get("signs").size(); sign++) {
                JsonNode drawnSign = data.get("signs").get(sign);
                double written = Double.parseDouble(cells[sign + 1]);
                double drawn = drawnSign.get("v").get(record).asDouble();
                assertThat(Math.abs(drawn - written))
                        .as(drawnSign.get("id") + " at record " + record)
                        .isLessThanOrEqualTo(Math.abs(written) * 1e-4);
            }
        }
        assertThat(data.get("signs").findValuesAsText("unit")).doesNotContain("");
        assertThat(said).contains(temp.resolve("out/mine/report.html").toString());
    }

    @Test
    void should_draw_only_what_was_given_when_the_formulary_has_more() throws IOException {
        JsonNode data = run("A run", "20 min", "1 min", BOLUS);

        assertThat(data.get("drugs").findValuesAsText("name")).containsExactly("norepinephrine");
        assertThat(data.get("drugs").get(0).get("unit").asText()).isEqualTo("µg/kg/min");
        assertThat(data.get("treatments").findValuesAsText("name")).containsExactly("antibiotics");
        JsonNode volume = data.get("volumes").get(0);
        assertThat(volume.get("from").asInt()).isEqualTo(300);
        assertThat(volume.get("to").asInt()).isEqualTo(900);
        assertThat(volume.get("mL").asInt()).isEqualTo(500);
        assertThat(data.get("deeds").findValuesAsText("text"))
                .containsExactly("crystalloid 500 mL over 10 min", "norepinephrine 0.1 µg/kg/min", "antibiotics");
    }

    @Test
    void should_say_the_watched_signs_and_the_deeds_without_a_program_when_nothing_runs_in_the_browser()
            throws IOException {
        run("A run", "20 min", "1 min", BOLUS);

        assertThat(page)
                .contains("<th scope=\"row\">Mean arterial pressure, mmHg</th>")
                .contains("<th scope=\"row\">Mottling score of the knee, of 5</th>")
                .contains("<th scope=\"row\">0:05</th><td>crystalloid 500 mL over 10 min</td>")
                .contains("A model, not a patient")
                .contains("<li>pathogen at the start 0.7 instead of 0</li>")
                .contains("<li>a book</li>")
                .contains("solved in steps of 10 s");
        assertThat(page).doesNotContain("<!--");
    }

    @Test
    void should_say_that_nothing_was_done_when_nothing_was() throws IOException {
        JsonNode data = run("Left alone", "5 min", "1 min", "[]");

        assertThat(data.get("drugs")).isEmpty();
        assertThat(data.get("volumes")).isEmpty();
        assertThat(page).contains("Nothing was done.");
    }

    @Test
    void should_take_every_text_as_text_when_a_file_is_hostile() throws IOException {
        String plain = page("A run");
        String hostile = page("</script><script>alert(1)</script><img src=x onerror=alert(2)> & \" <!--js--> $1");

        assertThat(count(hostile, "<script")).isEqualTo(count(plain, "<script"));
        assertThat(count(hostile, "</script")).isEqualTo(count(plain, "</script"));
        assertThat(hostile)
                .contains("<h1>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<img")
                .hasSizeLessThan(plain.length() + 2000);
    }

    @Test
    void should_stay_below_a_megabyte_when_three_days_are_recorded_every_five_minutes() throws IOException {
        JsonNode data = run("Three days", "72 h", "5 min", "- at: 6 h\n  do:\n  - {run: antibiotics, rate: 1}\n");

        assertThat(data.get("t").size()).isGreaterThanOrEqualTo(864);
        assertThat(page.length()).isLessThan(1_000_000);
    }

    private String page(String title) throws IOException {
        run(title, "5 min", "1 min", "[]");
        return page;
    }

    private JsonNode run(String title, String duration, String every, String course) throws IOException {
        Path file = Files.writeString(
                temp.resolve("mine.yaml"),
                """
                format: vasomotion-scenario/1
                id: mine
                title: '%1$s'
                about: 'What %1$s shows'
                sources: ['a book', '%1$s']
                patient:
                  parameters: {inoculum: 0.7}
                lead: 1 min
                duration: %2$s
                step: %3$s
                record-every: %4$s
                watch: [mean-arterial-pressure, mottling-score]
                course:
                """.formatted(title, duration, duration.equals("72 h") ? "60 s" : "10 s", every)
                                .stripTrailing()
                        + (course.equals("[]") ? " []\n" : "\n" + course));
        Run run = Run.of("simulate", file, "--out", temp.resolve("out"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        said = run.out();
        page = Files.readString(temp.resolve("out/mine/report.html"));
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).as("the page holds a recording").isTrue();
        return Run.json(data.group(1));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
