package org.vasomotion.interop.terminology;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.SourceProfile.ItemText;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.guidance.intake.TextValue;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.measurand.MeasurandCatalog;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// A MIMIC edition as a source profile: what its items, units and texts mean, and how its clock is read.
///
/// MIMIC's times are local hospital times, shifted by an unknown number of days per patient, without a zone. They are
/// read at a fixed offset (UTC), so that every charted duration is kept; instants mean nothing across patients. Rows
/// are often charted for the full hour to come, so a time may lie up to [#CLOCK_TOLERANCE] after its receipt.
///
/// @param profile for intake
/// @param labels the archive's words for each item code
/// @param items the item lines in use, free-form items included
@Api
public record MimicProfile(SourceProfile profile, Map<String, String> labels, List<ItemRow> items) {

    /// Codes of the two readings made from columns rather than rows.
    public static final String AGE = "age";

    public static final String PUMP_WEIGHT = "patientweight";

    /// Proposal of this project, from the demo set: one row in eight is stored up to about half an hour
    /// before the hour it is charted for.
    public static final Duration CLOCK_TOLERANCE = Duration.ofHours(1);

    public MimicProfile {
        labels = Collections.unmodifiableMap(new HashMap<>(labels));
        items = List.copyOf(items);
    }

    /// The profile of an edition.
    ///
    /// @param freeForm lines made from the labels of free-form items
    public static MimicProfile of(
            String source,
            MimicTables tables,
            Collection<ItemRow> freeForm,
            MeasurandCatalog measurands,
            DrugCatalog drugs) {
        ItemCodes codes = new ItemCodes(tables, measurands, drugs);
        tables.items().forEach(codes::add);
        freeForm.forEach(codes::add);
        Map<String, ItemMeaning> meanings = new LinkedHashMap<>(codes.meanings());
        Map<String, String> labels = new HashMap<>(codes.labels());
        Map<UnitSpelling, Unit> units = new HashMap<>(codes.blankUnits());
        for (MimicTables.UnitRow row : tables.units()) {
            if (row.item().isEmpty()) {
                units.put(new UnitSpelling("", row.spelling()), unit(row.unit(), "any item"));
            }
        }
        patientColumns(meanings, labels, units, measurands);
        SourceProfile profile = new SourceProfile(
                source, meanings, units, texts(tables, meanings), ZoneOffset.UTC, CLOCK_TOLERANCE, Acquisition.CHARTED);
        List<ItemRow> all = new java.util.ArrayList<>(tables.items());
        all.addAll(freeForm);
        return new MimicProfile(profile, labels, all);
    }

    private static void patientColumns(
            Map<String, ItemMeaning> meanings,
            Map<String, String> labels,
            Map<UnitSpelling, Unit> units,
            MeasurandCatalog measurands) {
        measurands
                .find("age")
                .ifPresent(
                        age -> meanings.put(AGE, new ItemMeaning.Measures(age, Method.UNSPECIFIED, Site.UNSPECIFIED)));
        measurands
                .find("body-weight")
                .ifPresent(weight ->
                        meanings.put(PUMP_WEIGHT, new ItemMeaning.Measures(weight, Method.STATED, Site.UNSPECIFIED)));
        labels.put(AGE, "Age at admission");
        labels.put(PUMP_WEIGHT, "Weight set at the pump");
        units.put(new UnitSpelling(AGE, "a"), Unit.YEAR);
        units.put(new UnitSpelling(PUMP_WEIGHT, "kg"), Unit.KILOGRAM);
    }

    private static Map<ItemText, TextValue> texts(MimicTables tables, Map<String, ItemMeaning> meanings) {
        Map<ItemText, TextValue> texts = new HashMap<>();
        for (MimicTables.TextRow row : tables.texts()) {
            if (row.item().isEmpty()) {
                TextValue value = value(row);
                meanings.forEach((code, meaning) -> {
                    if (meaning instanceof ItemMeaning.Measures) {
                        texts.put(new ItemText(code, row.text()), value);
                    }
                });
            }
        }
        for (MimicTables.TextRow row : tables.texts()) {
            if (meanings.containsKey(row.item())) {
                texts.put(new ItemText(row.item(), row.text()), value(row));
            }
        }
        return texts;
    }

    private static TextValue value(MimicTables.TextRow row) {
        if (row.comparator().equals("unassessable")) {
            return new TextValue.Unassessable(row.reason().isEmpty() ? row.text() : row.reason());
        }
        Quantity bound = Quantity.of(Double.parseDouble(row.value()), unit(row.unit(), row.item()));
        return new TextValue.Means(
                switch (row.comparator()) {
                    case "" -> Interval.exactly(bound.value(), bound.unit());
                    case "<" -> Interval.below(bound);
                    case ">" -> Interval.above(bound);
                    case "<=" -> Interval.atMost(bound);
                    case ">=" -> Interval.atLeast(bound);
                    default ->
                        throw new IllegalArgumentException("comparator " + row.comparator() + " of item " + row.item());
                });
    }

    static Unit unit(String code, String item) {
        return Unit.ofCode(code)
                .orElseThrow(() -> new IllegalArgumentException("unit " + code + " of item " + item + " is no unit"));
    }
}
