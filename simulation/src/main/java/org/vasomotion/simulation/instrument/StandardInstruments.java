package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.simulation.drug.StandardFormulary;

/// All instruments of a bed. A new one is a line here.
///
/// Call [#look] whenever the patient has come to a time at which something may be due, every half minute,
/// say, and after what was done to him has changed. It hands out what has become known since the last call:
/// what was drawn ten minutes ago among it, with both its times. What is not yet known at the last call never
/// comes.
///
/// ```
/// var instruments = StandardInstruments.at(new Bedside(patients, lane, number, id, start, seed),
/// BedsidePlan.usual());
/// patients.advance(1, 30);
/// for (SourceReading reading : instruments.look(Duration.ofSeconds(30))) { ... }
/// ```
///
/// The readings are those of a source that any intake can read: codes are identifiers of the catalogue with
/// method and site as in the generic CSV form, units UCUM codes, times readable instants.
@Api
public final class StandardInstruments {

    private final List<Instrument> instruments;
    private final Outbox out;

    private StandardInstruments(List<Instrument> instruments, Outbox out) {
        this.instruments = List.copyOf(instruments);
        this.out = out;
    }

    /// Instruments that have seen nothing yet.
    public static StandardInstruments at(Bedside bed, BedsidePlan plan) {
        return new StandardInstruments(
                List.of(
                        new AdmissionNote(bed, plan),
                        new Pumps(bed),
                        new Monitor(bed, plan.monitorEvery()),
                        new CardiacOutputMonitor(bed, plan.cardiacOutputEvery()),
                        Sampler.nearInfrared(bed),
                        new Laboratory(bed),
                        new Examiner(bed, plan),
                        new OutputMeter(bed),
                        Sampler.dyeDensitometer(bed),
                        new Microscopy(bed)),
                new Outbox(bed.id(), bed.start()));
    }

    /// Looks at the patient, and tells what is known by now and was not told before, in order of receipt.
    ///
    /// @param now after the start of the clock; never earlier than at the last call
    public List<SourceReading> look(Duration now) {
        return look(now, _ -> true);
    }

    /// The same where somebody reads some of it only, of which nothing changes for that; the rest is not measured.
    ///
    /// @param asked the items that are read
    public List<SourceReading> look(Duration now, Predicate<MeasuredItem> asked) {
        out.asking(asked);
        for (Instrument instrument : instruments) {
            instrument.look(now, out);
        }
        return out.knownBy(now);
    }

    /// All that can be measured: for the source's profile.
    public static List<MeasuredItem> items() {
        return Stream.of(
                        AdmissionNote.items(),
                        Monitor.items(),
                        CardiacOutputMonitor.items(),
                        Sampler.items(),
                        Laboratory.items(),
                        Examiner.items(),
                        OutputMeter.items(),
                        Microscopy.items())
                .flatMap(List::stream)
                .toList();
    }

    /// All that can be told to be given, each under its identifier of the catalogue.
    public static List<Drug> drugs() {
        return Pumps.drugs(StandardFormulary.standard().drugs());
    }
}
