package org.vasomotion.interop.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.interop.protocol.SampleProtocols;
import org.vasomotion.interop.protocol.ShippedProtocols;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FlowchartsTest {

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#withSample")
    void should_say_every_step_and_way_when_drawn(ProtocolGraph graph) throws Exception {
        String drawn = words(svg(Svg.of(graph)));

        for (Step step : graph.steps()) {
            assertThat(drawn).contains(flat(step.title()));
            assertThat(step.edges())
                    .extracting(Edge::label)
                    .allSatisfy(label -> assertThat(drawn).contains(flat(label)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#withSample")
    void should_lay_no_box_over_another_and_everything_on_the_paper_when_drawn(ProtocolGraph graph) {
        Layout layout = Layout.of(Flowchart.of(graph));
        List<Layout.Placed> places = new ArrayList<>(layout.boxes());
        layout.arrows().forEach(route -> places.addAll(route.labels()));

        assertThat(places).allSatisfy(place -> {
            assertThat(place.x()).isNotNegative();
            assertThat(place.y()).isNotNegative();
            assertThat(place.x() + place.width()).isLessThanOrEqualTo(layout.width());
            assertThat(place.y() + place.height()).isLessThanOrEqualTo(layout.height());
        });
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                assertThat(overlap(places.get(i), places.get(j)))
                        .as("%s over %s", places.get(i), places.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#withSample")
    void should_begin_at_the_top_and_lead_downwards_when_drawn(ProtocolGraph graph) {
        Layout layout = Layout.of(Flowchart.of(graph));

        assertThat(layout.boxes().getFirst().kind()).isEqualTo(Flowchart.Kind.START);
        assertThat(layout.arrows())
                .allSatisfy(route -> assertThat(route.points().getFirst().y())
                        .isLessThan(route.points().getLast().y()));
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#withSample")
    void should_name_the_step_of_every_box_when_drawn(ProtocolGraph graph) {
        String drawn = Svg.of(graph);
        assertThat(graph.steps()).allSatisfy(step -> {
            int box = drawn.indexOf("data-step=\"" + step.id() + "\"");
            assertThat(box).as(step.id()).isPositive();
            String first = step.title().split(" ", 2)[0].replace("&", "&amp;").replace("<", "&lt;");
            assertThat(drawn.substring(drawn.indexOf("<text", box), drawn.indexOf("</text>", box)))
                    .contains(first);
        });
    }

    @Test
    void should_be_the_same_drawing_when_drawn_again() {
        ProtocolGraph graph = SampleProtocols.everything();

        assertThat(Svg.of(graph)).isEqualTo(Svg.of(graph));
    }

    @Test
    void should_escape_what_xml_and_mermaid_would_read_when_a_title_is_odd() throws Exception {
        ProtocolGraph graph = SampleProtocols.everything();

        assertThat(svg(Svg.of(graph)).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(graph.title());
        assertThat(Mermaid.of(ShippedProtocols.all().getFirst()))
                .contains("&gt; 2")
                .doesNotContain(" > 2");
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#withSample")
    void should_have_a_line_for_every_box_and_arrow_when_written_as_mermaid(ProtocolGraph graph) {
        Flowchart chart = Flowchart.of(graph);
        List<String> lines = Mermaid.of(graph).lines().toList();

        assertThat(lines.getFirst()).isEqualTo("flowchart TD");
        assertThat(lines.stream().filter(line -> line.matches("  s\\d+[(\\[{].*[)\\]}]")))
                .hasSameSizeAs(chart.boxes());
        assertThat(lines.stream().filter(line -> line.matches("  s\\d+ -->(\\|\"[^\"]*\"\\|)? s\\d+")))
                .hasSameSizeAs(chart.arrows());
    }

    private static boolean overlap(Layout.Placed one, Layout.Placed other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static Document svg(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    /// All text in order; lines that were broken run together again.
    private static String words(Document svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return flat(IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .collect(Collectors.joining(" ")));
    }

    private static String flat(String text) {
        return text.replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }
}
