package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.guidance.intake.Reception;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.intake.TextValue;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration.Dose;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;

/// Sends entries again as a source would: as text, in a unit and a zone of its choice, through intake.
///
/// @param zone in which the source writes its times
/// @param unitOf the unit in which the source states a value; gets the unit of the entry and all legal ones
/// @param times how often each message is delivered
@Api
public record Delivery(ZoneId zone, BiFunction<Unit, List<Unit>, Unit> unitOf, int times) {

    private static final StayPeriod ANY_TIME = new StayPeriod(Instant.MIN, Instant.MAX);

    /// Every unit as it is coded; the first of those that share a code.
    private static final Map<SourceProfile.UnitSpelling, Unit> UNITS = Arrays.stream(Unit.values())
            .collect(Collectors.toUnmodifiableMap(
                    unit -> new SourceProfile.UnitSpelling("", unit.code()), Function.identity(), (first, _) -> first));

    /// Each entry once, in its own unit.
    public static Delivery plain() {
        return new Delivery(ZoneId.of("UTC"), (own, _) -> own, 1);
    }

    /// The record that results when a source sends these entries through intake.
    public Timeline of(List<Entry> entries) {
        Timeline timeline = Timeline.of(TimelineBuilder.PATIENT);
        for (Entry entry : entries) {
            if (entry instanceof Coverage) {
                timeline = timeline.with(entry);
            } else {
                timeline = deliver(timeline, entry);
            }
        }
        return timeline;
    }

    private Timeline deliver(Timeline before, Entry entry) {
        SourceReading reading = reading(entry);
        Intake intake = new Intake(profile(entry));
        Timeline timeline = before;
        for (int i = 0; i < times; i++) {
            Reception reception = intake.receive(timeline, ANY_TIME, reading);
            assertThat(reception.verdict()).isNotInstanceOf(Verdict.Quarantined.class);
            timeline = reception.timeline();
        }
        return timeline;
    }

    private SourceReading reading(Entry entry) {
        return switch (entry) {
            case Observation o -> {
                Unit unit = o.value().isExact()
                        ? unitOf.apply(o.measurand().unit(), legal(o.measurand()))
                        : o.measurand().unit();
                yield reading(o, item(o), number(o, unit), unit, time(o.observedAt()));
            }
            case Infusion i -> {
                Unit unit =
                        unitOf.apply(i.rate().unit(), legal(i.drug(), i.rate().unit()));
                SourceTime end = switch (i.ending()) {
                    case Ending.At at -> time(at.instant());
                    case Ending.NextRate _ -> new SourceTime.Missing();
                };
                yield reading(i, i.drug().id(), text(i.rate().valueIn(unit)), unit, end);
            }
            case Dose d -> {
                Unit unit = unitOf.apply(
                        d.amount().unit(), legal(d.drug(), d.amount().unit()));
                yield reading(d, d.drug().id(), text(d.amount().valueIn(unit)), unit, time(d.end()));
            }
            case Retraction r -> withdrawal(r);
            case Coverage c -> throw new AssertionError("no reading makes " + c);
        };
    }

    private SourceReading reading(Entry entry, String item, String value, Unit unit, SourceTime end) {
        return new SourceReading(
                TimelineBuilder.PATIENT,
                entry.id(),
                entry.revision(),
                entry.revision() == 0 ? ReadingStatus.FINAL : ReadingStatus.CORRECTED,
                item,
                value,
                unit.code(),
                time(entry.effectiveAt()),
                end,
                time(entry.receivedAt()),
                TimelineBuilder.BY_HAND);
    }

    private SourceReading withdrawal(Retraction r) {
        return new SourceReading(
                TimelineBuilder.PATIENT,
                r.id(),
                r.revision(),
                ReadingStatus.ENTERED_IN_ERROR,
                "any",
                "",
                "",
                time(r.effectiveAt()),
                time(r.effectiveAt()),
                time(r.receivedAt()),
                TimelineBuilder.BY_HAND);
    }

    /// A text in the source's zone, read back: the instant stays.
    private SourceTime time(Instant instant) {
        String written = OffsetDateTime.ofInstant(instant, zone).toString();
        return SourceTime.at(OffsetDateTime.parse(written).toInstant());
    }

    /// A bound is sent as word, since plain text knows open bounds only; see [#profile(Entry)].
    private static String number(Observation o, Unit unit) {
        if (!o.value().isExact()) {
            return "bound";
        }
        Quantity value = o.value().exact();
        return text(
                unit.dimension() == value.dimension()
                        ? value.valueIn(unit)
                        : o.measurand()
                                .analyte()
                                .orElseThrow()
                                .convert(value, unit)
                                .value());
    }

    private static String text(double value) {
        return new BigDecimal(Double.toString(value)).toPlainString();
    }

    private static List<Unit> legal(Measurand measurand) {
        return Choices.sorted(measurand.acceptedUnits());
    }

    private static List<Unit> legal(Drug drug, Unit sent) {
        return Choices.sorted(drug.acceptedUnits()).stream()
                .filter(unit -> unit.dimension() == sent.dimension())
                .toList();
    }

    private static String item(Observation o) {
        return o.measurand().id() + "/" + o.method() + "/" + o.site();
    }

    private SourceProfile profile(Entry entry) {
        Map<String, ItemMeaning> items = new HashMap<>();
        Map<SourceProfile.ItemText, TextValue> texts = new HashMap<>();
        Acquisition acquisition = Acquisition.CHARTED;
        switch (entry) {
            case Observation o -> {
                items.put(item(o), new ItemMeaning.Measures(o.measurand(), o.method(), o.site()));
                texts.put(new SourceProfile.ItemText(item(o), "bound"), new TextValue.Means(o.value()));
                acquisition = o.acquisition();
            }
            case Infusion i -> {
                items.put(i.drug().id(), new ItemMeaning.Gives(i.drug()));
                acquisition = i.acquisition();
            }
            case Dose d -> {
                items.put(d.drug().id(), new ItemMeaning.Gives(d.drug()));
                acquisition = d.acquisition();
            }
            case Coverage _, Retraction _ -> {}
        }
        return new SourceProfile("again", items, UNITS, texts, zone, Duration.ofDays(1), acquisition);
    }
}
