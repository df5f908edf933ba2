package org.vasomotion.server.ward;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.interop.terminology.CatalogItems;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.measurand.MeasurandCatalog;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.quantity.Unit;

/// What the ward's own door understands: items by the catalogue's identifiers, units by their UCUM code or
/// as monitors print them. Whoever speaks otherwise brings a profile of his own or is quarantined.
@Api
public final class BedsideProfile {

    /// Clocks of devices that nobody sets run a few minutes ahead. Proposal of this project.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    /// Spellings that cannot mean anything else, beside the UCUM codes.
    private static final Map<String, Unit> AS_PRINTED = Map.ofEntries(
            Map.entry("mmHg", Unit.MILLIMETRE_OF_MERCURY),
            Map.entry("cmH2O", Unit.CENTIMETRE_OF_WATER),
            Map.entry("°C", Unit.CELSIUS),
            Map.entry("ml", Unit.MILLILITRE),
            Map.entry("mmol/l", Unit.MILLIMOLE_PER_LITRE),
            Map.entry("mg/dl", Unit.MILLIGRAM_PER_DECILITRE),
            Map.entry("g/dl", Unit.GRAM_PER_DECILITRE),
            Map.entry("1/min", Unit.PER_MINUTE),
            Map.entry("ml/h", Unit.MILLILITRE_PER_HOUR),
            Map.entry("µg/kg/min", Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
            Map.entry("μg/kg/min", Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
            Map.entry("mcg/kg/min", Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
            Map.entry("IU/min", Unit.INTERNATIONAL_UNIT_PER_MINUTE));

    private BedsideProfile() {}

    public static SourceProfile of(MeasurandCatalog measurands, DrugCatalog drugs) {
        Map<UnitSpelling, Unit> units = new HashMap<>();
        for (Unit unit : Unit.values()) {
            units.putIfAbsent(new UnitSpelling("", unit.code()), unit);
        }
        AS_PRINTED.forEach((spelling, unit) -> units.put(new UnitSpelling("", spelling), unit));
        return new SourceProfile(
                "bedside",
                CatalogItems.all(measurands, drugs),
                units,
                Map.of(),
                ZoneOffset.UTC,
                CLOCK_TOLERANCE,
                Acquisition.LIVE);
    }
}
