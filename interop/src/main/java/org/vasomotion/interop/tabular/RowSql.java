package org.vasomotion.interop.tabular;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How the columns of one table become the columns of a reading: an SQL expression per field, over a row `r`, its item
/// `i`, its stay `s` and the text `t` that the terminology lists for its value, if any.
///
/// @param required columns without which the table cannot be read
/// @param optional columns that are read as blank where the file lacks them
/// @param freeText columns in which a line break may stand
/// @param stay condition that finds the stay
/// @param unlisted what becomes of rows whose item has no meaning
/// @param fields expressions that differ from the field's own
record RowSql(
        List<String> required,
        List<String> optional,
        List<String> freeText,
        String stay,
        Unlisted unlisted,
        Map<Field, String> fields) {

    /// What becomes of rows whose item has no meaning.
    enum Unlisted {
        /// They are counted by item: an archive holds thousands of items that nobody wants here.
        COUNTED,
        /// They are delivered, so that intake shows each: the file was written for this program.
        DELIVERED
    }

    /// What a reading is made of.
    enum Field {
        /// The source's code.
        ITEM("r.itemid"),
        /// The source's identity of the row.
        MESSAGE("r.row_id"),
        VALUE("coalesce(r.value, '')"),
        UNIT("coalesce(r.valueuom, '')"),
        /// What the row itself adds to its item.
        VARIANT("CAST(NULL AS VARCHAR)"),
        START("r.charttime"),
        END("r.charttime"),
        RECEIVED("r.storetime"),
        /// Ordinal of the reading's status.
        STATUS("0"),
        REVISION("0"),
        /// What the rows of one sample share, where another row of it tells more.
        SAMPLE("CAST(NULL AS VARCHAR)"),
        /// The person, where copies are looked for.
        SUBJECT("CAST(NULL AS VARCHAR)"),
        /// The value as a number, where copies are looked for.
        NUMBER("CAST(NULL AS DOUBLE)"),
        /// The weight charted beside the row.
        WEIGHT("CAST(NULL AS VARCHAR)");

        private final String usual;

        Field(String usual) {
            this.usual = usual;
        }
    }

    RowSql {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        freeText = List.copyOf(freeText);
        fields = Map.copyOf(fields);
    }

    static RowSql of(String stay, String... required) {
        return new RowSql(List.of(required), List.of(), List.of(), stay, Unlisted.COUNTED, Map.of());
    }

    RowSql requiring(String... columns) {
        return new RowSql(List.of(columns), optional, freeText, stay, unlisted, fields);
    }

    RowSql optionally(String... columns) {
        return new RowSql(required, List.of(columns), freeText, stay, unlisted, fields);
    }

    RowSql withFreeText(String... columns) {
        return new RowSql(required, optional, List.of(columns), stay, unlisted, fields);
    }

    RowSql delivering() {
        return new RowSql(required, optional, freeText, stay, Unlisted.DELIVERED, fields);
    }

    RowSql with(Field field, String expression) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(fields);
        changed.put(field, expression);
        return new RowSql(required, optional, freeText, stay, unlisted, changed);
    }

    String of(Field field) {
        return fields.getOrDefault(field, field.usual);
    }
}
