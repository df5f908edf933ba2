package org.vasomotion.server.ward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.JournalRow;

/// A patient who comes to the ward.
///
/// @param patient identifier, also in addresses: letters, digits, point, hyphen and underscore, at most 64
/// @param bed where he lies, for people
/// @param label name or study number, for people
/// @param origin whether he is one of a hospital or a virtual one
/// @param from readings that were true earlier do not belong to the stay
@Api
public record Admission(PatientId patient, String bed, String label, Origin origin, Instant from) {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Where a patient comes from.
    @Api
    public enum Origin {
        HOSPITAL,
        VIRTUAL
    }

    /// @throws IllegalArgumentException if the identifier cannot stand in an address
    public Admission {
        if (!IDENTIFIER.matcher(patient.value()).matches()) {
            throw new IllegalArgumentException(
                    "a patient's identifier has 1 to 64 letters, digits, points, hyphens or underscores");
        }
    }

    StayPeriod stay() {
        return new StayPeriod(from, Instant.MAX);
    }

    /// As a line of the journal.
    String line() {
        ObjectNode node = JSON.createObjectNode();
        node.put("bed", bed).put("label", label).put("origin", origin.name()).put("from", from.toString());
        return node.toString();
    }

    /// The admission that a row was written from.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Admission of(JournalRow row) {
        try {
            JsonNode node = JSON.readTree(row.line());
            return new Admission(
                    row.patient(),
                    node.path("bed").asText(),
                    node.path("label").asText(),
                    Origin.valueOf(node.path("origin").asText()),
                    Instant.parse(node.path("from").asText()));
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("no admission: " + row.number(), e);
        }
    }
}
