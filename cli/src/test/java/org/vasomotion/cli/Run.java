package org.vasomotion.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one run of the program wrote and how it ended.
record Run(int exitCode, String out, String err) {

    private static final Pattern COHORT =
            Pattern.compile("<script type=\"application/json\" id=\"cohort\">(.*?)</script>", Pattern.DOTALL);

    static Run of(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Vasomotion.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(texts);
        return new Run(exitCode, out.toString(), err.toString());
    }

    /// The data of the cohort inside a report, as text.
    static String cohortText(Path report) {
        try {
            Matcher found = COHORT.matcher(Files.readString(report));
            if (!found.find()) {
                throw new AssertionError(report + " holds no cohort");
            }
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode cohort(Path report) {
        return json(cohortText(report));
    }

    /// The data of one stay inside a report.
    static JsonNode stay(Path report, String id) {
        Pattern script = Pattern.compile(
                "<script type=\"application/json\" class=\"stay\" data-id=\"" + Pattern.quote(id) + "\">(.*?)</script>",
                Pattern.DOTALL);
        try {
            Matcher found = script.matcher(Files.readString(report));
            if (!found.find()) {
                throw new AssertionError(report + " holds no stay " + id);
            }
            return json(found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
