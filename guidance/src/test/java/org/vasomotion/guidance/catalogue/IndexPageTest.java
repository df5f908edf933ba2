package org.vasomotion.guidance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.index.StandardIndices;

final class IndexPageTest {

    private static final Path PAGE = Path.of("..", "docs", "catalogue", "indices.md");

    @Test
    void should_equal_the_committed_page_when_generated() throws IOException {
        String page = IndexPage.of(StandardIndices.all().indices());
        if (Boolean.getBoolean("vasomotion.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/catalogue/indices.md has drifted; write it anew with -Dvasomotion.update=true")
                .isEqualTo(page);
    }

    @Test
    void should_have_one_row_for_every_index() {
        String page = IndexPage.of(StandardIndices.all().indices());

        StandardIndices.all().indices().forEach(index -> assertThat(page).containsOnlyOnce("| `" + index.id() + "` |"));
    }
}
