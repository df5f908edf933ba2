package org.vasomotion.cli.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The study that the page about study files shows.
final class ExampleStudy {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private ExampleStudy() {}

    static String text() {
        try {
            Matcher example = EXAMPLE.matcher(Files.readString(Path.of("..", "docs", "study-file.md")));
            if (!example.find()) {
                throw new AssertionError("the page shows no study");
            }
            return example.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
