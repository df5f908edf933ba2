package org.vasomotion.interop.terminology;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.vasomotion.model.Api;

/// The terminology tables of one MIMIC edition, as written.
@Api
public record MimicTables(
        List<ItemRow> items,
        List<UnitRow> units,
        List<TextRow> texts,
        List<SpecimenRow> specimens,
        List<TemperatureSiteRow> temperatureSites,
        List<CopyRow> copies,
        List<FreeFormRow> freeForms) {

    public MimicTables {
        items = List.copyOf(items);
        units = List.copyOf(units);
        texts = List.copyOf(texts);
        specimens = List.copyOf(specimens);
        temperatureSites = List.copyOf(temperatureSites);
        copies = List.copyOf(copies);
        freeForms = List.copyOf(freeForms);
    }

    /// The tables that the program ships with.
    public static MimicTables of(MimicEdition edition) {
        return new MimicTables(
                rows(edition.items(), ItemRow::of),
                rows("mimic-units.csv", line -> new UnitRow(at(line, "spelling"), at(line, "unit"), at(line, "item"))),
                rows("mimic-values.csv", TextRow::of),
                rows("mimic-specimens.csv", line -> new SpecimenRow(at(line, "text"), at(line, "prefix"))),
                rows("mimic-temperature-sites.csv", TemperatureSiteRow::of),
                rows("mimic-copies.csv", CopyRow::of),
                rows("mimic-free-form.csv", FreeFormRow::of));
    }

    /// A unit as spelled; `item` is empty where the spelling means the same everywhere.
    @Api
    public record UnitRow(String spelling, String unit, String item) {}

    /// A text that is a value; `item` is empty where it means the same everywhere.
    ///
    /// @param comparator empty for exactly, `<`, `>`, or `unassessable`
    @Api
    public record TextRow(String item, String text, String comparator, String value, String unit, String reason) {

        static TextRow of(Map<String, String> line) {
            return new TextRow(
                    at(line, "item"),
                    at(line, "text"),
                    at(line, "comparator"),
                    at(line, "value"),
                    at(line, "unit"),
                    at(line, "reason"));
        }
    }

    /// Which blood a specimen text means; the prefix is empty where the text leaves it open.
    @Api
    public record SpecimenRow(String text, String prefix) {}

    /// Where a temperature was taken, and whether that is a core temperature.
    @Api
    public record TemperatureSiteRow(String text, String site, Core core, String reason) {

        /// Whether the site shows the core.
        @Api
        public enum Core {
            YES,
            NO
        }

        static TemperatureSiteRow of(Map<String, String> line) {
            return new TemperatureSiteRow(
                    at(line, "text"),
                    at(line, "site"),
                    at(line, "core").equals("yes") ? Core.YES : Core.NO,
                    at(line, "reason"));
        }
    }

    /// A charted item that repeats a laboratory item.
    @Api
    public record CopyRow(String item, String copyOf, int windowMinutes) {

        static CopyRow of(Map<String, String> line) {
            return new CopyRow(at(line, "item"), at(line, "copy_of"), Integer.parseInt(at(line, "window_minutes")));
        }
    }

    /// A pattern over the labels of free-form items; the first that fits decides.
    @Api
    public record FreeFormRow(
            String table, String category, Pattern pattern, ItemAction action, String target, String reason) {

        static FreeFormRow of(Map<String, String> line) {
            ItemRow asItem = ItemRow.of(line);
            return new FreeFormRow(
                    asItem.table(),
                    at(line, "category"),
                    Pattern.compile(at(line, "pattern")),
                    asItem.action(),
                    asItem.target(),
                    asItem.reason());
        }
    }

    private static <T> List<T> rows(String name, Function<Map<String, String>, T> make) {
        return CsvResource.read(name).stream().map(make).toList();
    }

    private static String at(Map<String, String> line, String column) {
        return line.getOrDefault(column, "");
    }
}
