package org.vasomotion.guidance.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vasomotion.guidance.session.Feeding.at;
import static org.vasomotion.guidance.session.Rounds.EACH_AT_HIS_OWN;
import static org.vasomotion.guidance.session.Rounds.TOGETHER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BedsideFeed;
import org.vasomotion.guidance.recommendation.OverrideReason;
import org.vasomotion.guidance.recommendation.RecommendationId;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.SourceTime;

class JournalTest {

    private static final List<SessionInput> ALL_KINDS = List.of(
            new SessionInput.Ticked(at(1)),
            new SessionInput.Begun(at(2), "some-protocol"),
            new SessionInput.Ended(at(3), "some-protocol"),
            new SessionInput.Declared(at(4), BedsideFeed.complete(Coverage.Kind.FLUID_INPUT)),
            new SessionInput.Answered(at(5), new RecommendationId(BedsideFeed.PATIENT, 7), new Response.Accepted()),
            new SessionInput.Answered(
                    at(5),
                    new RecommendationId(BedsideFeed.PATIENT, 7),
                    new Response.Overridden(OverrideReason.OTHER, "tab\there,\nline there, back\\slash")),
            new SessionInput.Delivered(at(6), List.of()),
            new SessionInput.Delivered(
                    at(6),
                    List.of(
                            BedsideFeed.value("a", 6, "lactate", "", ""),
                            BedsideFeed.rate("b\tc", 5.5, "norepinephrine", "0.2", "ug/kg/min"),
                            BedsideFeed.reading(
                                    "d",
                                    "lactate",
                                    "3",
                                    "mmol/L",
                                    new SourceTime.Unreadable("25:00", "no such hour"),
                                    new SourceTime.Missing(),
                                    SourceTime.at(at(6))))));

    @Test
    void should_read_back_every_kind_of_input() {
        assertThat(ALL_KINDS).allSatisfy(input -> {
            String line = InputText.write(input);
            assertThat(line).doesNotContain("\n");
            assertThat(InputText.read(line)).isEqualTo(input);
        });
    }

    @Test
    void should_name_what_is_damaged_when_a_line_cannot_be_read() {
        String whole = InputText.write(ALL_KINDS.getLast());
        assertThatThrownBy(() -> InputText.read(whole.substring(0, whole.length() - 20)))
                .isInstanceOf(DamagedJournalException.class);
        assertThatThrownBy(() -> InputText.read("ticked\tnoon")).hasMessageContaining("noon");
        assertThatThrownBy(() -> InputText.read("rang\t2026-03-02T08:00:00Z")).hasMessageContaining("rang");
        assertThatThrownBy(() -> InputText.read("ticked\t2026-03-02T08:00:00Z\tmore"))
                .isInstanceOf(DamagedJournalException.class);
        assertThatThrownBy(() -> JournalEntry.parse(List.of("? what"))).isInstanceOf(DamagedJournalException.class);
    }

    @Test
    void should_say_the_same_byte_for_byte_when_a_journal_is_replayed() {
        for (int seed = 0; seed < 40; seed++) {
            SessionRules rules = RefillProtocol.rules().lookingAt(seed % 2 == 0 ? TOGETHER : EACH_AT_HIS_OWN);
            Feeding feeding = randomSession(Seeded.of(seed), rules);
            List<String> lines = feeding.journal.stream()
                    .flatMap(entry -> entry.lines().stream())
                    .toList();
            List<JournalEntry> read = JournalEntry.parse(lines);
            JournalReplay.Result replay = JournalReplay.of(rules, BedsideFeed.PATIENT, BedsideFeed.STAY, read);

            assertThat(read).isEqualTo(feeding.journal);
            assertThat(replay.differences()).as("seed %d", seed).isEmpty();
            assertThat(feeding.outputs).anyMatch(SessionOutput.Told.class::isInstance);
        }
    }

    @Test
    void should_show_where_it_differs_when_a_journal_was_changed() {
        Feeding feeding = randomSession(Seeded.of(1), RefillProtocol.rules());
        List<JournalEntry> changed = new ArrayList<>(feeding.journal);
        int last = changed.size() - 1;
        changed.set(last, new JournalEntry(changed.get(last).input(), List.of("something else")));

        assertThat(JournalReplay.of(RefillProtocol.rules(), BedsideFeed.PATIENT, BedsideFeed.STAY, changed)
                        .differences())
                .singleElement()
                .extracting(JournalReplay.Difference::position)
                .isEqualTo(last);
    }

    private static Feeding randomSession(Seeded seeded, SessionRules rules) {
        Feeding feeding = new Feeding(rules);
        feeding.tell(new SessionInput.Begun(at(0), RefillProtocol.ID));
        double minutes = 0;
        for (int i = 0; i < 60; i++) {
            minutes += seeded.below(12);
            double observed = Math.max(0, minutes - (seeded.below(4) == 0 ? seeded.below(60) : 0));
            switch (seeded.below(6)) {
                case 0 -> feeding.tick(minutes);
                case 1 ->
                    feeding.deliver(
                            minutes,
                            BedsideFeed.value("p" + i, observed, "mean-arterial-pressure", "67", "mm[Hg]"),
                            BedsideFeed.value("q" + i, observed, "heart-rate", "90", "/min"));
                case 2 ->
                    feeding.deliver(minutes, BedsideFeed.volume("v" + i, observed, "sodium-chloride-0.9", "500", 15));
                case 3 -> {
                    if (!feeding.open().isEmpty()) {
                        Response response = seeded.below(2) == 0
                                ? new Response.Accepted()
                                : new Response.Overridden(OverrideReason.DISAGREE, "");
                        feeding.tell(new SessionInput.Answered(
                                at(minutes), feeding.open().getFirst().id(), response));
                    }
                }
                default -> {
                    String value = seeded.oneOf(List.of("1.9", "2.8", "4", "6"));
                    feeding.deliver(minutes, BedsideFeed.value("r" + i, observed, "capillary-refill-time", value, "s"));
                }
            }
        }
        return feeding;
    }
}
