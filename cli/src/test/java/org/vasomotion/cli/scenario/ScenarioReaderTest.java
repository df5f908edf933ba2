package org.vasomotion.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.interop.document.FileException;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.scenario.Event;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.scenario.Scenario;

/// What a scenario file says is what runs; what is wrong with it is said all at once, with the line it stands on.
class ScenarioReaderTest {

    private static final String GOOD = """
            format: vasomotion-scenario/1
            id: sample
            title: Sample
            about: invented
            patient: {is: reference}
            duration: 2 h
            course:
            - at: 10 min
              do:
              - {infuse: dobutamine, rate: 5 ug/kg/min}
            - every: 30 min
              when: [{sign: lactate, above: 2 mmol/L}]
              do:
              - {give: crystalloid, volume: 500 mL, over: 15 min}
            """;

    private static List<String> problems(String text) {
        return catchThrowableOfType(FileException.class, () -> ScenarioReader.read("s.yaml", text)).problems().stream()
                .map(problem -> problem.line() + ": " + problem.reason())
                .toList();
    }

    @Test
    void should_read_what_stands_there() {
        Scenario scenario = ScenarioReader.read("s.yaml", GOOD);

        assertThat(scenario.duration()).isEqualTo(Duration.ofHours(2));
        assertThat(scenario.course()).hasSize(2);
        assertThat(((Event.Once) scenario.course().getFirst()).orders())
                .containsExactly(new Order.Infuse("dobutamine", 5));
        Event.Round round = (Event.Round) scenario.course().getLast();
        assertThat(round.from()).isEqualTo(Duration.ofMinutes(30));
        assertThat(round.until()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void should_read_the_example_of_the_page() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "scenario-file.md"));
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(example.find()).isTrue();

        Scenario scenario = ScenarioReader.read("scenario-file.md", example.group(1));

        assertThat(scenario.patient().of(Parameter.BARRIER_LEAK_LOADING)).isCloseTo(0.6 * 2.2, within(1e-12));
        assertThat(scenario.patient().of(BedVariation.TONE_SHIFT, Bed.SKIN)).isEqualTo(0.3);
        assertThat(scenario.patient().of(Parameter.BODY_SURFACE_AREA)).isEqualTo(1.7);
    }

    @Test
    void should_convert_a_unit_of_the_same_dimension() {
        Scenario scenario = ScenarioReader.read("s.yaml", GOOD.replace("volume: 500 mL", "volume: 0.5 L"));

        Order order = ((Event.Round) scenario.course().getLast()).orders().getFirst();
        assertThat(((Order.Give) order).volumeMl()).isCloseTo(500, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vasomotion-scenario/1  | vasomotion-scenario/2 | 1: 'format' is vasomotion-scenario/1",
                "id: sample             | id: My Sample         | 2: 'id' is written in small letters, digits and hyphens",
                "duration: 2 h          | duration: 2 weeks     | 6: '2 weeks' is no duration",
                "duration: 2 h          | duration: 0 s         | 1: a scenario lasts longer than 0",
                "every: 30 min          | every: 0.1 ms         | 11: a round begins after the clock starts",
                "over: 15 min           | over: 0.1 ms          | 11: a volume above 0 mL is given over a second",
                "infuse: dobutamine     | infuse: dobutamin     | 10: no drug is called 'dobutamin'; did you mean dobutamine?",
                "rate: 5 ug/kg/min      | rate: 5 mL/h          | 10: 'mL/h' is no unit for rate",
                "rate: 5 ug/kg/min      | rate: 5               | 10: rate needs its unit: 5 ug/kg/min",
                "rate: 5 ug/kg/min      | rate: -5 ug/kg/min    | 10: 'rate' is not below zero",
                "rate: 5 ug/kg/min      | rate: five            | 10: 'five' is no amount for rate",
                "sign: lactate          | sign: laktate         | 12: no sign is called 'laktate'; did you mean lactate?",
                "above: 2 mmol/L        | over: 2 mmol/L        | 12: a comparison needs one of",
                "give: crystalloid      | give: antibiotics     | 14: antibiotics is no volume",
                "volume: 500 mL         | volume: 0 mL          | 14: 'volume' is above 0 mL",
                "is: reference          | is: healthy           | 5: 'is' is one of reference, prototype",
                "is: reference          | mechanisms: {leak: 2} | 5: leak is graded from 0 to 1",
                "is: reference          | parameters: {wieght: 3} | 5: no parameter is called 'wieght'; did you mean weight?",
                "every: 30 min          | evry: 30 min          | 11: an entry of the course needs one of",
                "title: Sample          | titel: Sample         | 3: unknown key 'titel'; did you mean title?"
            })
    void should_say_what_is_wrong_and_where(String good, String bad, String problem) {
        assertThat(problems(GOOD.replace(good.strip(), bad.strip())))
                .anySatisfy(found -> assertThat(found).startsWith(problem.strip()));
    }

    @Test
    void should_say_everything_at_once() {
        assertThat(problems(GOOD.replace("dobutamine", "placebo")
                        .replace("lactate", "luck")
                        .replace("2 h", "soon")))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"''", "'[]'", "'{'", "'format: vasomotion-scenario/1'", "'a: &x 1\nb: *x'"})
    void should_never_end_in_another_exception(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void should_have_one_for_each_mechanism_and_each_treatment() throws IOException {
        List<String> ids = ScenarioShelf.shipped().stream().map(Scenario::id).toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains(
                        "bottleneck-1-low-inflow",
                        "bottleneck-2-vasopressor",
                        "bottleneck-3-vasodilator",
                        "septic-shock-72-hours");
        assertThat(ids).filteredOn(id -> id.startsWith("mechanism-")).hasSize(8);
        assertThat(ids).filteredOn(id -> id.startsWith("treatment-")).hasSizeGreaterThanOrEqualTo(15);
        for (Scenario scenario : ScenarioShelf.shipped()) {
            assertThat(scenario.sources()).as(scenario.id()).isNotEmpty();
            assertThat(scenario.watched()).as(scenario.id()).isNotEmpty();
        }
    }
}
