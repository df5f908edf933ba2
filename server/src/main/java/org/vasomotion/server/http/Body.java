package org.vasomotion.server.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.vasomotion.server.http.Problem.Place;

/// Reads the body of a request field by field and notes everything that is wrong with it, each with its
/// place.
final class Body {

    /// More is refused before it is read.
    static final int MOST_BYTES = 1 << 20;

    private static final int LONGEST_TEXT = 1000;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode node;
    private final String pointer;
    private final List<Place> wrong;

    private Body(JsonNode node, String pointer, List<Place> wrong) {
        this.node = node;
        this.pointer = pointer;
        this.wrong = wrong;
    }

    /// The body of a request.
    ///
    /// @throws Problem if it is too large, no JSON or no object
    static Body of(Context context) throws IOException {
        String type = context.contentType() == null ? "" : context.contentType();
        if (!type.startsWith("application/json")) {
            throw new Problem(415, "unsupported-media-type", "Send application/json, not \"" + type + "\".");
        }
        byte[] bytes = read(context);
        if (bytes.length > MOST_BYTES) {
            context.res().setHeader("Connection", "close");
            throw new Problem(413, "too-large", "A body has at most " + MOST_BYTES + " bytes: send several requests.");
        }
        return new Body(parsed(bytes), "", new ArrayList<>());
    }

    private static byte[] read(Context context) {
        try {
            return context.req().getInputStream().readNBytes(MOST_BYTES + 1);
        } catch (IOException e) { // whoever sent it has gone, or takes too long
            throw new Problem(400, "incomplete", "The request ended before its body did.");
        }
    }

    private static JsonNode parsed(byte[] bytes) throws IOException {
        try {
            JsonNode node = JSON.readTree(bytes);
            if (!node.isObject()) {
                throw Problem.badRequest("The body is a JSON object.", List.of(new Place("", "want an object")));
            }
            return node;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " in line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new Problem(400, "malformed-json", "The body is no JSON" + where + ".");
        }
    }

    /// Refuses fields that nobody reads: a misspelt one must not be lost in silence.
    Body only(String... fields) {
        Set<String> known = Set.of(fields);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                note(name, "no such field; there are " + String.join(", ", fields));
            }
        }
        return this;
    }

    /// A text that has to be there.
    String text(String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            note(field, "want a text");
            return "";
        }
        return checked(field, value.asText());
    }

    /// A text that may be left out.
    String text(String field, String otherwise) {
        return node.has(field) ? textOrEmpty(field) : otherwise;
    }

    private String textOrEmpty(String field) {
        if (!node.path(field).isTextual()) {
            note(field, "want a text");
            return "";
        }
        return checked(field, node.path(field).asText());
    }

    private String checked(String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            note(field, "want at most " + LONGEST_TEXT + " characters");
        }
        boolean isBroken = text.chars().anyMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c))
                && text.codePoints().anyMatch(c -> Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF));
        if (isBroken) {
            note(field, "want a text without control characters and broken characters");
        }
        return text;
    }

    /// A value as a source charts it: a number or a text such as `> 3`.
    String value(String field) {
        JsonNode value = node.path(field);
        if (value.isNumber()) {
            return value.asText();
        }
        return text(field);
    }

    /// A moment with its offset from UTC that has to be there.
    Instant moment(String field) {
        String text = text(field);
        try {
            return text.isEmpty() ? Instant.EPOCH : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            note(field, "want a time such as 2026-03-02T08:00:00Z or 2026-03-02T09:00:00+01:00");
            return Instant.EPOCH;
        }
    }

    Instant moment(String field, Instant otherwise) {
        return node.has(field) ? moment(field) : otherwise;
    }

    boolean has(String field) {
        return node.has(field);
    }

    int count(String field, int otherwise) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.asInt() < 0) {
            note(field, "want a whole number from 0");
            return otherwise;
        }
        return value.asInt();
    }

    /// A number between two others, both included, that has to be there.
    double number(String field, double least, double most) {
        JsonNode value = node.path(field);
        if (!value.isNumber() || !(value.asDouble() >= least && value.asDouble() <= most)) {
            note(field, "want a number from " + plain(least) + " to " + plain(most));
            return least;
        }
        return value.asDouble();
    }

    private static String plain(double number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /// One of these names that has to be there.
    <T> T oneOf(String field, List<T> choices, Function<T, String> name) {
        String text = text(field);
        for (T choice : choices) {
            if (name.apply(choice).equals(text)) {
                return choice;
            }
        }
        note(
                field,
                "want one of " + String.join(", ", choices.stream().map(name).toList()));
        return choices.getFirst();
    }

    /// The objects of an array that has to be there.
    List<Body> objects(String field, int most) {
        JsonNode array = node.path(field);
        List<Body> bodies = new ArrayList<>();
        if (!array.isArray() || array.isEmpty() || array.size() > most) {
            note(field, "want an array of 1 to " + most);
            return bodies;
        }
        for (int i = 0; i < array.size(); i++) {
            String at = pointer + "/" + field + "/" + i;
            if (array.get(i).isObject()) {
                bodies.add(new Body(array.get(i), at, wrong));
            } else {
                wrong.add(new Place(at, "want an object"));
            }
        }
        return bodies;
    }

    void note(String field, String detail) {
        wrong.add(new Place(pointer + "/" + field.replace("~", "~0").replace("/", "~1"), detail));
    }

    /// @throws Problem if anything is wrong
    void check() {
        if (!wrong.isEmpty()) {
            List<Place> first = wrong.subList(0, Math.min(20, wrong.size()));
            throw Problem.badRequest(wrong.size() + " fields are wrong; nothing was recorded.", first);
        }
    }
}
