package org.vasomotion.cli.study.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.population.Trait;

/// The page of the posterior and the calibrated population are of one calibration.
class PosteriorPageTest {

    private static final String CENTRE = "centre of ";

    private static String median(Population population, String trait) {
        Trait found = population.traits().stream()
                .filter(each -> each.id().equals(trait))
                .findFirst()
                .orElseThrow();
        return Digits.of(found.distribution().at(0));
    }

    @Test
    void should_show_the_medians_of_the_calibrated_population() throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of("..", "docs", "reproduction", "posterior.md")).stream()
                .filter(line -> line.startsWith("| " + CENTRE))
                .map(line -> line.split(" *\\| *", -1))
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        for (String[] row : rows) {
            String trait = row[1].substring(CENTRE.length());
            assertThat(row[4]).as(trait + " before").isEqualTo(median(Population.prior(), trait));
            // The page rounds the move to two digits, the rows of the population to three.
            assertThat(Double.parseDouble(row[5]))
                    .as(trait + " after")
                    .isCloseTo(
                            Double.parseDouble(median(Population.calibrated(), trait)),
                            org.assertj.core.data.Percentage.withPercentage(1));
        }
    }
}
