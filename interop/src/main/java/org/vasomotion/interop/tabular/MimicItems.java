package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.guidance.intake.SourceProfile.ItemText;
import org.vasomotion.interop.terminology.ItemRow;
import org.vasomotion.interop.terminology.ItemVariant;
import org.vasomotion.interop.terminology.MimicEdition;
import org.vasomotion.interop.terminology.MimicProfile;
import org.vasomotion.interop.terminology.MimicTables;
import org.vasomotion.interop.terminology.MimicTables.CopyRow;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.quantity.Unit;

/// MIMIC's items as the scan needs them.
final class MimicItems {

    private static final String GAS = "gas:";

    private final MimicEdition edition;
    private final MimicTables tables;
    private final MimicProfile profile;
    private final MimicDictionary dictionary;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> items;
    private final Map<Variant, String> codes = new HashMap<>();

    MimicItems(MimicEdition edition, MimicTables tables, MimicProfile profile, MimicDictionary dictionary) {
        this.edition = edition;
        this.tables = tables;
        this.profile = profile;
        this.dictionary = dictionary;
        profile.items().forEach(row -> numbers.putIfAbsent(row.item(), numbers.size()));
        for (String further : List.of(MimicProfile.AGE, MimicProfile.PUMP_WEIGHT)) {
            numbers.putIfAbsent(further, numbers.size());
        }
        consultedItems().forEach(item -> numbers.putIfAbsent(item, numbers.size()));
        this.items = List.copyOf(numbers.keySet());
    }

    /// An item by its number, and what a row or those beside it add to it.
    private record Variant(int item, String name) {}

    List<String> notes() {
        return dictionary.notes();
    }

    /// The code of a reading: the item's, or the variant's where the profile has one for it.
    ///
    /// @param number of the item in the database
    /// @param variant blank for none
    String code(int number, String variant) {
        return variant.isEmpty() ? items.get(number) : codes.computeIfAbsent(new Variant(number, variant), this::code);
    }

    private String code(Variant variant) {
        String item = items.get(variant.item());
        String code = item + '@' + variant.name();
        return profile.profile().items().containsKey(code) ? code : item;
    }

    /// The number of an item in the database.
    int number(String item) {
        Integer number = numbers.get(item);
        if (number == null) {
            throw new IllegalArgumentException("no item " + item);
        }
        return number;
    }

    String label(String code) {
        String label = profile.labels().get(code);
        return label == null ? dictionary.label(code) : label;
    }

    void fill(Database database) throws SQLException {
        fillItems(database);
        try (DuckDBAppender rows = database.appender("listed_text")) {
            for (ItemText text : profile.profile().texts().keySet()) {
                // Rows still carry the archive's own code; only a plain item can have a number beside a listed text.
                if (text.item().indexOf('@') < 0) {
                    line(rows, text.item(), text.text());
                }
            }
        }
        fillConsulted(database);
        fillCopies(database);
    }

    private void fillItems(Database database) throws SQLException {
        Set<String> copied = new HashSet<>();
        tables.copies().forEach(copy -> copied.addAll(List.of(copy.item(), copy.copyOf())));
        try (DuckDBAppender rows = database.appender("item")) {
            for (ItemRow row : profile.items()) {
                Drug drug = ratedDrug(row);
                rows.beginRow();
                rows.append(row.item());
                rows.append(number(row.item()));
                rows.append(false);
                rows.append(row.needsSpecimen() || row.needsTemperatureSite());
                rows.append(copied.contains(row.item()));
                rows.append(drug != null);
                rows.append(drug == null ? "" : rateUnit(drug));
                append(rows, missing(row));
                rows.endRow();
            }
            for (String item : consultedItems()) {
                rows.beginRow();
                rows.append(item);
                rows.append(number(item));
                rows.append(true);
                rows.append(true);
                rows.append(false);
                rows.append(false);
                rows.append("");
                rows.appendNull();
                rows.endRow();
            }
        }
    }

    /// A drug whose effect is its rate; fluids count by volume.
    private @Nullable Drug ratedDrug(ItemRow row) {
        return profile.profile().items().get(row.item()) instanceof ItemMeaning.Gives gives
                        && !gives.drug().role().isFluid()
                ? gives.drug()
                : null;
    }

    /// A spelling for the rate of zero that a charted stop stands for.
    private String rateUnit(Drug drug) {
        for (MimicTables.UnitRow unit : tables.units()) {
            if (Unit.ofCode(unit.unit()).filter(drug.acceptedUnits()::contains).isPresent()
                    && (unit.unit().endsWith("/min") || unit.unit().endsWith("/h"))) {
                return unit.spelling();
            }
        }
        return "";
    }

    private static @Nullable String missing(ItemRow row) {
        if (row.needsSpecimen()) {
            return ItemVariant.NO_SPECIMEN.id();
        }
        return row.needsTemperatureSite() ? ItemVariant.NO_SITE.id() : null;
    }

    /// The items that tell specimen and temperature site.
    private List<String> consultedItems() {
        return switch (edition) {
            case III -> List.of("50800", "674", "224642");
            case IV -> List.of("52033", "224642");
        };
    }

    private void fillConsulted(Database database) throws SQLException {
        try (DuckDBAppender rows = database.appender("consulted_text")) {
            for (String item : consultedItems()) {
                boolean specimen = item.equals("50800") || item.equals("52033");
                if (specimen) {
                    for (MimicTables.SpecimenRow row : tables.specimens()) {
                        line(rows, item, row.text(), row.prefix().isEmpty() ? ItemVariant.VENOUS.id() : row.prefix());
                    }
                } else {
                    for (MimicTables.TemperatureSiteRow row : tables.temperatureSites()) {
                        line(rows, item, row.text(), row.site());
                    }
                }
            }
        }
    }

    private void fillCopies(Database database) throws SQLException {
        Map<String, ItemRow> byItem = new HashMap<>();
        profile.items().forEach(row -> byItem.put(row.item(), row));
        try (DuckDBAppender rows = database.appender("copy_of")) {
            for (CopyRow copy : tables.copies()) {
                ItemRow charted = byItem.get(copy.item());
                ItemRow origin = byItem.get(copy.copyOf());
                if (charted != null && origin != null) {
                    rows.beginRow();
                    rows.append(copy.item());
                    rows.append(copy.copyOf());
                    rows.append(copy.windowMinutes() * 60_000L);
                    rows.append(blood(charted, origin));
                    rows.endRow();
                }
            }
        }
    }

    /// Which blood the origin must be of to be what was copied.
    private static String blood(ItemRow charted, ItemRow origin) {
        if (!origin.needsSpecimen()) {
            return "";
        }
        String gas = "-" + origin.target().substring(GAS.length());
        return charted.target().endsWith(gas)
                ? charted.target().substring(0, charted.target().length() - gas.length())
                : "";
    }

    private static void line(DuckDBAppender rows, String... cells) throws SQLException {
        rows.beginRow();
        for (String cell : cells) {
            rows.append(cell);
        }
        rows.endRow();
    }

    private static void append(DuckDBAppender rows, @Nullable String cell) throws SQLException {
        if (cell == null) {
            rows.appendNull();
        } else {
            rows.append(cell);
        }
    }
}
