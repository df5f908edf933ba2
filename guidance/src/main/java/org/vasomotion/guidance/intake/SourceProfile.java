package org.vasomotion.guidance.intake;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Unit;

/// What a source declares about itself: the meaning of its items, units and texts, its zone and its clock.
///
/// There are no defaults. A source that does not say in which zone its local times are cannot be read, and a unit that
/// its table does not name puts the reading into quarantine.
///
/// @param source short name
/// @param items meaning of each item code
/// @param units unit spellings; those for one item win over those for any item
/// @param texts values written as words, by item and text
/// @param zone in which the source's local times are meant
/// @param clockTolerance how far a reading's time may lie ahead of the time it was received
/// @param acquisition whether values are live or charted
@Api
public record SourceProfile(
        String source,
        Map<String, ItemMeaning> items,
        Map<UnitSpelling, Unit> units,
        Map<ItemText, TextValue> texts,
        ZoneId zone,
        Duration clockTolerance,
        Acquisition acquisition) {

    public SourceProfile {
        items = unchanging(items);
        units = unchanging(units);
        texts = unchanging(texts);
        if (clockTolerance.isNegative()) {
            throw new IllegalArgumentException("a tolerance is not below zero, got " + clockTolerance);
        }
    }

    /// Item numbers follow each other, and so do their hashes: in a map of [Map#copyOf] they stand in one long row that
    /// is searched through from one to the next.
    private static <K, V> Map<K, V> unchanging(Map<K, V> map) {
        return Collections.unmodifiableMap(new HashMap<>(map));
    }

    /// A unit as spelled, for one item or (item empty) for any.
    @Api
    public record UnitSpelling(String item, String spelling) {}

    /// A text charted for an item.
    @Api
    public record ItemText(String item, String text) {}

    public Optional<ItemMeaning> meaning(String item) {
        return Optional.ofNullable(items.get(item));
    }

    /// The unit that this spelling stands for with this item.
    ///
    /// @param wanted told apart by dimension where one spelling has two meanings (grams of patient, grams of drug)
    public Optional<Unit> unit(String item, String spelling, Dimension wanted) {
        Unit own = units.get(new UnitSpelling(item, spelling));
        Unit found = own != null ? own : units.get(new UnitSpelling("", spelling));
        if (found != null && found.dimension() != wanted) {
            return Unit.ofCode(found.code(), wanted).or(() -> Optional.of(found));
        }
        return Optional.ofNullable(found);
    }

    public Optional<TextValue> text(String item, String text) {
        return Optional.ofNullable(texts.get(new ItemText(item, text)));
    }
}
