package org.vasomotion.interop.tabular;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.interop.tabular.GenericManifest.ItemAlias;
import org.vasomotion.interop.terminology.CatalogItems;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Unit;

/// The item codes of a generic dataset: an item, and after bars the method and site that a row may state.
///
/// `heart-rate`, `heart-rate|monitor`, `lactate||arterial-blood`. A method or site that the measurand's row
/// does not list makes a code that means nothing, and the row is quarantined.
final class GenericCodes {

    /// Stands in for the item of a row whose status or revision cannot be read.
    static final String UNREADABLE_STATUS = "@unreadable-status";

    static final String UNREADABLE_REVISION = "@unreadable-revision";

    private final Map<String, ItemMeaning> meanings = new LinkedHashMap<>();
    private final Map<UnitSpelling, Unit> units = new HashMap<>();
    private final GenericManifest manifest;

    private GenericCodes(GenericManifest manifest) {
        this.manifest = manifest;
    }

    static SourceProfile profile(GenericManifest manifest, DatasetOptions options) {
        GenericCodes codes = new GenericCodes(manifest);
        codes.meanings.putAll(CatalogItems.all(options.measurands(), options.drugs()));
        codes.meanings.put(
                UNREADABLE_STATUS,
                new ItemMeaning.Refused("status is none of final, preliminary, corrected, entered-in-error"));
        codes.meanings.put(UNREADABLE_REVISION, new ItemMeaning.Refused("revision is no whole number from 0"));
        manifest.items().forEach(alias -> codes.alias(alias, options));
        codes.units();
        return new SourceProfile(
                manifest.name(),
                codes.meanings,
                codes.units,
                Map.of(),
                manifest.zone(),
                manifest.clockTolerance(),
                manifest.acquisition());
    }

    private void alias(ItemAlias alias, DatasetOptions options) {
        Optional<Measurand> measurand = options.measurands().find(alias.target());
        Optional<Drug> drug = options.drugs().find(alias.target());
        if (!alias.refuse().isEmpty()) {
            meanings.put(alias.code(), new ItemMeaning.Refused(alias.refuse()));
        } else if (measurand.isPresent()) {
            measures(
                    alias.code(),
                    measurand.get(),
                    alias.method().isEmpty() ? Method.UNSPECIFIED : new Method(alias.method()),
                    alias.site().isEmpty() ? Site.UNSPECIFIED : new Site(alias.site()));
        } else if (drug.isPresent()) {
            meanings.put(alias.code(), new ItemMeaning.Gives(drug.get()));
        } else {
            throw new DatasetException(GenericManifest.FILE + ": item " + alias.code() + " stands for " + alias.target()
                    + ", which is neither a measurand nor a drug of the catalogue");
        }
        if (!alias.unit().isEmpty()) {
            Unit assumed = unit(alias.unit(), "item " + alias.code());
            meanings.keySet().stream()
                    .filter(code -> code.equals(alias.code()) || code.startsWith(alias.code() + "|"))
                    .forEach(code -> units.put(new UnitSpelling(code, ""), assumed));
        }
    }

    private void measures(String code, Measurand measurand, Method method, Site site) {
        meanings.putAll(CatalogItems.measuring(code, measurand, method, site));
    }

    private void units() {
        for (Unit unit : Unit.values()) {
            units.putIfAbsent(new UnitSpelling("", unit.code()), unit);
        }
        for (GenericManifest.UnitAlias alias : manifest.units()) {
            Unit unit = unit(alias.unit(), "unit " + alias.spelling());
            if (alias.item().isEmpty()) {
                units.put(new UnitSpelling("", alias.spelling()), unit);
            } else {
                meanings.keySet().stream()
                        .filter(code -> code.equals(alias.item()) || code.startsWith(alias.item() + "|"))
                        .forEach(code -> units.put(new UnitSpelling(code, alias.spelling()), unit));
            }
        }
    }

    private static Unit unit(String code, String of) {
        return Unit.ofCode(code)
                .orElseThrow(() -> new DatasetException(GenericManifest.FILE + ": " + of + " stands for " + code
                        + ", which is no UCUM code of a unit in use"));
    }
}
