package org.vasomotion.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/// What the documentation says of a kind of written file: a schema, and an example on its page.
public enum PublishedFormat {
    SCENARIO("scenario-file"),
    STUDY("study-file"),
    TRIAL("trial-file");

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private final String page;

    PublishedFormat(String page) {
        this.page = page;
    }

    /// The first file that the page shows.
    public String example() {
        Matcher example = EXAMPLE.matcher(doc(page + ".md"));
        if (!example.find()) {
            throw new AssertionError("the page shows no example");
        }
        return example.group(1);
    }

    /// What the schema has against a file.
    public List<Error> errors(String yaml) throws IOException {
        Object tree = new Yaml().load(yaml);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(doc(page + ".schema.json"), InputFormat.JSON)
                .validate(new ObjectMapper().writeValueAsString(tree), InputFormat.JSON);
    }

    /// A file that comes with the program.
    public static String shipped(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String doc(String name) {
        try {
            return Files.readString(DOCS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
