package org.vasomotion.cli.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The whole trial on the page that explains them.
public final class ExampleTrial {

    private ExampleTrial() {}

    public static String text() throws IOException {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "trial-file.md")));
        if (!example.find()) {
            throw new AssertionError("the page holds no trial");
        }
        return example.group(1);
    }
}
