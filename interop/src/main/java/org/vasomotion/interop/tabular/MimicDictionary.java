package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vasomotion.interop.terminology.FreeFormItems;
import org.vasomotion.interop.terminology.ItemRow;
import org.vasomotion.interop.terminology.MimicTables;

/// MIMIC's own dictionaries of items: their labels, and the free-form items that nurses named themselves.
final class MimicDictionary {

    private final Map<String, Line> lines = new LinkedHashMap<>();

    private final List<String> notes = new ArrayList<>();

    private MimicDictionary() {}

    /// Its own broken lines.
    List<String> notes() {
        return notes;
    }

    private record Line(String label, String table, String category) {}

    static MimicDictionary read(Database database, TableFiles files) {
        MimicDictionary dictionary = new MimicDictionary();
        for (String table : List.of("d_items", "d_labitems")) {
            files.find(table).ifPresent(path -> dictionary.add(database, Headers.read(database, table, path)));
        }
        return dictionary;
    }

    private void add(Database database, TableFile file) {
        file.require(List.of("itemid", "label"));
        try {
            database.each(
                    "SELECT " + file.column("itemid") + " AS item, coalesce(" + file.column("label")
                            + ", '') AS label, coalesce(" + file.column("linksto") + ", '') AS tab, coalesce("
                            + file.column("category") + ", '') AS category FROM "
                            + file.scan() + " WHERE " + file.column("itemid") + " IS NOT NULL",
                    row -> lines.put(row.getString(1), new Line(row.getString(2), row.getString(3), row.getString(4))));
            notes.addAll(Rejected.notes(database, file, "its item has no label"));
        } catch (SQLException e) {
            throw Failures.reading(file.path().toString(), e);
        }
    }

    /// The label of an item, empty if the dictionaries have none.
    String label(String item) {
        Line line = lines.get(item);
        return line == null ? "" : line.label();
    }

    /// Item lines for the free-form items that no line names.
    List<ItemRow> freeForm(MimicTables tables) {
        Set<String> named = new HashSet<>();
        tables.items().forEach(row -> named.add(row.item()));
        FreeFormItems patterns = new FreeFormItems(tables.freeForms());
        List<Map.Entry<String, Line>> candidates = lines.entrySet().stream()
                .filter(entry -> !named.contains(entry.getKey()) && FreeFormItems.mayBe(entry.getKey()))
                .toList();
        // Thousands of labels by dozens of patterns: the longest part of opening a dataset.
        return candidates.parallelStream()
                .flatMap(entry -> line(patterns, entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static Optional<ItemRow> line(FreeFormItems patterns, String item, Line line) {
        return patterns.line(line.table(), item, line.label(), line.category());
    }
}
