package org.vasomotion.guidance.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vasomotion.guidance.protocol.Answer;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// What happens in a scenario, line by line:
///
/// ```text
/// at 08:00 capillary refill time 5 s by glass slide
/// at 08:00 norepinephrine 0.20 ug/kg/min until 12:00
/// at 08:10 give balanced crystalloid 500 mL over 30 min
/// at 08:00 complete vasoactive infusions until 16:00
/// at 08:10 accept fluid-bolus
/// at 08:40 refuse fluid-bolus
/// at 08:55 chart for 08:10 dobutamine 0 ug/kg/min
/// at 16:00 look
/// ```
///
/// Without `chart for` everything is charted at the time it happens. The protocol begins at the first line, or where
/// a line says `begin`. `on day 2` moves what follows to another day.
///
/// @param entries the record
/// @param answers what people say
/// @param begin when the protocol begins
/// @param end the last look
record Script(List<Entry> entries, List<Answer> answers, Instant begin, Instant end) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    static Script of(List<String> lines) {
        Reader reader = new Reader();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                reader.read(line.strip());
            }
        }
        return reader.script();
    }

    /// Reads one line after the other.
    private static final class Reader {

        private final List<Entry> entries = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();
        private final List<Instant> times = new ArrayList<>();
        private final List<Instant> beginnings = new ArrayList<>();
        private LocalDate day = FIRST_DAY;

        Script script() {
            Instant begin = beginnings.isEmpty() ? times.getFirst() : beginnings.getFirst();
            return new Script(entries, answers, begin, times.getLast());
        }

        void read(String line) {
            List<String> words = List.of(line.split("\\s+"));
            if (words.getFirst().equals("on")) {
                day = FIRST_DAY.plusDays(Integer.parseInt(words.getLast()) - 1L);
                return;
            }
            Instant at = time(words.get(1));
            if (!times.isEmpty() && at.isBefore(times.getLast())) {
                throw new IllegalArgumentException("not in order of time: " + line);
            }
            times.add(at);
            happen(at, words.get(2), words.subList(3, words.size()), words.subList(2, words.size()));
        }

        private void happen(Instant at, String verb, List<String> rest, List<String> all) {
            switch (verb) {
                case "look" -> {}
                case "begin" -> beginnings.add(at);
                case "accept" -> answers.add(new Answer(rest.getFirst(), Answer.Kind.ACCEPTED, at));
                case "refuse" -> answers.add(new Answer(rest.getFirst(), Answer.Kind.REFUSED, at));
                case "complete" -> complete(at, rest);
                case "give" -> give(at, rest);
                case "chart" -> record(time(rest.get(1)), at, rest.subList(2, rest.size()));
                default -> record(at, at, all);
            }
        }

        private void complete(Instant at, List<String> words) {
            int until = words.indexOf("until");
            String kind = String.join("_", words.subList(0, until)).toUpperCase(Locale.ROOT);
            entries.add(new Coverage(nextId(), 0, Coverage.Kind.valueOf(kind), at, time(words.get(until + 1)), at));
        }

        private void give(Instant at, List<String> words) {
            Vocabulary.Named<Drug> named = Vocabulary.drug(words).orElseThrow();
            List<String> rest = named.rest();
            Quantity volume = Quantity.of(Double.parseDouble(rest.getFirst()), Unit.MILLILITRE);
            Instant end = rest.size() > 2 ? at.plus(Duration.ofMinutes(Long.parseLong(rest.get(3)))) : at;
            entries.add(new Administration.Dose(
                    nextId(), 0, named.what(), volume, at, end, at, Acquisition.CHARTED, origin()));
        }

        private void record(Instant at, Instant received, List<String> words) {
            if (Vocabulary.measurand(words).isPresent()) {
                observe(at, received, words);
            } else if (Vocabulary.drug(words).isPresent()) {
                infuse(at, received, words);
            } else {
                throw new IllegalArgumentException("nothing in the catalogues is called " + words);
            }
        }

        private void observe(Instant at, Instant received, List<String> words) {
            Vocabulary.Named<Measurand> named = Vocabulary.measurand(words).orElseThrow();
            Vocabulary.Named<Interval> value = Vocabulary.value(named.what(), named.rest());
            Measurand measurand = named.what();
            entries.add(new Observation(
                    nextId(),
                    0,
                    measurand,
                    value.what(),
                    at,
                    received,
                    method(measurand, value.rest()),
                    measurand.sites().stream().min(Reader::bySite).orElseThrow(),
                    Acquisition.CHARTED,
                    origin()));
        }

        private static int bySite(Site one, Site other) {
            return one.id().compareTo(other.id());
        }

        private static Method method(Measurand measurand, List<String> words) {
            if (words.isEmpty()) {
                return measurand.methods().stream()
                        .min((one, other) -> one.id().compareTo(other.id()))
                        .orElseThrow();
            }
            return new Method(String.join("-", words.subList(1, words.size())));
        }

        private void infuse(Instant at, Instant received, List<String> words) {
            Vocabulary.Named<Drug> named = Vocabulary.drug(words).orElseThrow();
            List<String> rest = named.rest();
            Unit unit = Vocabulary.unit(rest.get(1), named.what());
            Ending ending = rest.size() > 2 ? new Ending.At(time(rest.get(3))) : new Ending.NextRate();
            entries.add(new Administration.Infusion(
                    nextId(),
                    0,
                    named.what(),
                    Quantity.of(Double.parseDouble(rest.getFirst()), unit),
                    at,
                    ending,
                    received,
                    Acquisition.CHARTED,
                    origin()));
        }

        private Instant time(String clock) {
            return day.atTime(LocalTime.parse(clock)).toInstant(ZoneOffset.UTC);
        }

        private EntryId nextId() {
            return new EntryId("scenario", "line" + entries.size());
        }

        private static Provenance origin() {
            return new Provenance("scenario", "scenario", "scenario", 0);
        }
    }
}
