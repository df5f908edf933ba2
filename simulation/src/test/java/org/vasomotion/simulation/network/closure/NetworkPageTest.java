package org.vasomotion.simulation.network.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.network.generator.NetworkShape;
import org.vasomotion.simulation.network.generator.NetworkShape.Thoroughfares;

/// The committed page is the computed one; run with `-Dvasomotion.update=true` to write it anew.
class NetworkPageTest {

    private static final Path PAGE = Path.of("..", "docs", "methodology", "network.md");

    @Test
    void should_equal_the_committed_page_when_computed() throws IOException {
        String page = NetworkPage.of(words());
        if (Boolean.getBoolean("vasomotion.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(page).doesNotContain("{{");
        assertThat(Files.readString(PAGE))
                .as("docs/methodology/network.md has drifted; write it anew with -Dvasomotion.update=true")
                .isEqualTo(page);
    }

    private static String words() throws IOException {
        try (InputStream words = NetworkPageTest.class.getResourceAsStream("/network-page.md")) {
            return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// What the page says of equation 29: in terms of unplugged capillaries it is far too kind to a mesh
    /// without channels (a honeycomb falls apart near one third plugged); in terms of perfused length it is
    /// near.
    @Test
    void should_find_the_law_of_a_unit_to_hold_for_perfused_rather_than_for_unplugged_length() {
        List<PluggingSeries.Step> series =
                PluggingSeries.of(NetworkShape.sheet().with(new Thoroughfares(0, 10)));
        PluggingSeries.Step fifth = series.get(4);

        assertThat(fifth.plugged()).isEqualTo(0.2);
        assertThat(NetworkPage.law(1 - fifth.plugged(), 0) - fifth.mesh()).isGreaterThan(0.25);
        for (PluggingSeries.Step step : series) {
            assertThat(Math.abs(NetworkPage.law(step.perfused(), 0) - step.mesh()))
                    .isLessThan(0.25);
        }
    }
}
