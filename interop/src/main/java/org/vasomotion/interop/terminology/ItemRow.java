package org.vasomotion.interop.terminology;

import java.util.Locale;
import java.util.Map;
import org.vasomotion.model.Api;

/// One line of an item table.
///
/// @param table the archive's table, lower case
/// @param item the archive's code
/// @param label the archive's words
/// @param action what to do with its rows
/// @param target measurand or drug; `gas:` before a gas whose blood the specimen tells
/// @param method how it was measured, empty where the item does not say
/// @param site where on the body, empty where the item does not say
/// @param unit what a blank unit stands for; empty where nothing may be assumed
/// @param reason why
@Api
public record ItemRow(
        String table,
        String item,
        String label,
        ItemAction action,
        String target,
        String method,
        String site,
        String unit,
        String reason) {

    static final String GAS = "gas:";

    static ItemRow of(Map<String, String> line) {
        return new ItemRow(
                line.getOrDefault("table", ""),
                line.getOrDefault("item", ""),
                line.getOrDefault("label", ""),
                ItemAction.valueOf(line.getOrDefault("action", "").toUpperCase(Locale.ROOT)),
                line.getOrDefault("target", ""),
                line.getOrDefault("method", ""),
                line.getOrDefault("site", ""),
                line.getOrDefault("unit", ""),
                line.getOrDefault("reason", ""));
    }

    /// Whether the specimen decides which blood was measured.
    public boolean needsSpecimen() {
        return target.startsWith(GAS);
    }

    /// Whether the site charted beside it decides if it is a core temperature.
    public boolean needsTemperatureSite() {
        return target.equals("core-temperature") && site.isEmpty();
    }
}
