package org.vasomotion.interop.terminology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vasomotion.model.Api;

/// Reads the labels that nurses typed for items of their own.
@Api
public final class FreeFormItems {

    private static final int FIRST_FREE_FORM_ITEM = 40_000;
    private static final int FIRST_METAVISION_ITEM = 220_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{5,6}");

    private final List<MimicTables.FreeFormRow> patterns;

    public FreeFormItems(List<MimicTables.FreeFormRow> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /// Whether the item is of the numbers that free-form items have.
    public static boolean mayBe(String item) {
        if (!NUMBER.matcher(item).matches()) {
            return false;
        }
        int number = Integer.parseInt(item);
        return number >= FIRST_FREE_FORM_ITEM && number < FIRST_METAVISION_ITEM;
    }

    /// The line that the first fitting pattern makes for an item of the dictionary.
    public Optional<ItemRow> line(String table, String item, String label, String category) {
        String words = label.strip().toLowerCase(Locale.ROOT);
        for (MimicTables.FreeFormRow row : patterns) {
            if (row.table().equals(table)
                    && (row.category().isEmpty() || row.category().equals(category))
                    && row.pattern().matcher(words).find()) {
                return Optional.of(new ItemRow(
                        table, item, label, row.action(), row.target(), "", "", "", "by its label; " + row.reason()));
            }
        }
        return Optional.empty();
    }
}
