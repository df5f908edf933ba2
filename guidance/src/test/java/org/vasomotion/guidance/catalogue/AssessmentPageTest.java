package org.vasomotion.guidance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.assessment.StandardAssessment;

final class AssessmentPageTest {

    private static final Path PAGE = Path.of("..", "docs", "catalogue", "assessment.md");

    @Test
    void should_equal_the_committed_page_when_generated() throws IOException {
        String page = AssessmentPage.of(StandardAssessment.all());
        if (Boolean.getBoolean("vasomotion.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/catalogue/assessment.md has drifted; write it anew with -Dvasomotion.update=true")
                .isEqualTo(page);
    }

    @Test
    void should_have_one_row_for_every_finding_and_one_section_for_every_pattern() {
        String page = AssessmentPage.of(StandardAssessment.all());

        StandardAssessment.all().rows().forEach(row -> assertThat(page).containsOnlyOnce("| `" + row.id() + "` |"));
        StandardAssessment.all()
                .patterns()
                .forEach(pattern -> assertThat(page).containsOnlyOnce("\n`" + pattern.id() + "` ("));
    }
}
