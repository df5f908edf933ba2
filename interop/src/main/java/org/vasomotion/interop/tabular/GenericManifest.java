package org.vasomotion.interop.tabular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Coverage;

/// What a generic dataset says about itself.
///
/// @param name of the dataset, its source name
/// @param zone in which times without an offset are meant; there is no default
/// @param acquisition live or charted; there is no default
/// @param clockTolerance how far a time may lie ahead of its receipt; none unless stated
/// @param complete what is recorded completely from admission to discharge
/// @param items what the file's item codes stand for, beside the identifiers of the catalogue
/// @param units what the file's unit spellings stand for, beside UCUM codes
record GenericManifest(
        String name,
        ZoneId zone,
        Acquisition acquisition,
        Duration clockTolerance,
        Set<Coverage.Kind> complete,
        List<ItemAlias> items,
        List<UnitAlias> units) {

    static final String FILE = "vasomotion-dataset.json";

    /// @param target a measurand or drug; empty if the item is refused
    /// @param unit what a blank unit stands for, empty if nothing
    record ItemAlias(String code, String target, String method, String site, String unit, String refuse) {}

    /// @param item empty where the spelling means the same everywhere
    record UnitAlias(String spelling, String unit, String item) {}

    GenericManifest {
        complete = Set.copyOf(complete);
        items = List.copyOf(items);
        units = List.copyOf(units);
    }

    static GenericManifest read(Path path) {
        JsonNode root;
        try {
            root = new JsonMapper().readTree(Files.readString(path));
        } catch (JsonProcessingException e) {
            throw new DatasetException(path + " is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new DatasetException(path + " cannot be read: " + e.getMessage(), e);
        }
        return new Reader(path, root).manifest();
    }

    private record Reader(Path path, JsonNode root) {

        GenericManifest manifest() {
            return new GenericManifest(
                    required("name"),
                    zone(),
                    acquisition(),
                    tolerance(),
                    complete(),
                    each("items").stream().map(this::item).toList(),
                    each("units").stream()
                            .map(node -> new UnitAlias(
                                    required(node, "spelling"), required(node, "unit"), text(node, "item")))
                            .toList());
        }

        private ItemAlias item(JsonNode node) {
            String target = text(node, "item");
            String refuse = text(node, "refuse");
            if (target.isEmpty() == refuse.isEmpty()) {
                throw new DatasetException(path + ": item " + text(node, "code")
                        + " needs either \"item\" (what it stands for) or \"refuse\" (why it is not taken)");
            }
            return new ItemAlias(
                    required(node, "code"),
                    target,
                    text(node, "method"),
                    text(node, "site"),
                    text(node, "unit"),
                    refuse);
        }

        private ZoneId zone() {
            try {
                return ZoneId.of(required("zone"));
            } catch (DateTimeException e) {
                throw new DatasetException(path + ": zone " + text(root, "zone") + " is no time zone", e);
            }
        }

        private Acquisition acquisition() {
            return switch (required("acquisition").toLowerCase(Locale.ROOT)) {
                case "live" -> Acquisition.LIVE;
                case "charted" -> Acquisition.CHARTED;
                default ->
                    throw new DatasetException(path + ": acquisition is \"live\" or \"charted\", not \""
                            + text(root, "acquisition") + "\"");
            };
        }

        private Duration tolerance() {
            String written = text(root, "clockTolerance");
            try {
                return written.isEmpty() ? Duration.ZERO : Duration.parse(written);
            } catch (DateTimeException e) {
                throw new DatasetException(
                        path + ": clockTolerance is a duration such as PT5M, not \"" + written + "\"", e);
            }
        }

        private Set<Coverage.Kind> complete() {
            Set<Coverage.Kind> kinds = EnumSet.noneOf(Coverage.Kind.class);
            for (JsonNode node : each("complete")) {
                String word = node.asText();
                try {
                    kinds.add(
                            Coverage.Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
                } catch (IllegalArgumentException e) {
                    throw new DatasetException(
                            path + ": complete holds vasoactive-infusions, fluid-input or fluid-output, not " + word,
                            e);
                }
            }
            return kinds;
        }

        private List<JsonNode> each(String field) {
            List<JsonNode> nodes = new ArrayList<>();
            root.path(field).forEach(nodes::add);
            return nodes;
        }

        private String required(String field) {
            return required(root, field);
        }

        private String required(JsonNode node, String field) {
            String found = text(node, field);
            if (found.isEmpty()) {
                throw new DatasetException(path + " does not say \"" + field + "\"; there is no default");
            }
            return found;
        }

        private static String text(JsonNode node, String field) {
            return node.path(field).asText("").strip();
        }
    }
}
