package org.vasomotion.server.ward;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.SourceReading;

/// What a session has said lately that its state does not hold any more. The journal has all of it.
///
/// @param happenings of the last day, oldest first
/// @param putAside the readings that were put aside last, oldest first
@Api
public record History(List<Happening> happenings, List<PutAside> putAside) {

    static final History EMPTY = new History(List.of(), List.of());

    private static final Duration SHOWN = Duration.ofHours(24);
    private static final int MOST_HAPPENINGS = 500;
    private static final int MOST_PUT_ASIDE = 50;

    public History {
        happenings = List.copyOf(happenings);
        putAside = List.copyOf(putAside);
    }

    /// A reading that was put aside.
    ///
    /// @param at when it arrived
    @Api
    public record PutAside(Instant at, Verdict.Quarantined verdict) {}

    History plus(Instant at, List<SessionOutput> outputs) {
        List<Happening> more = new ArrayList<>();
        List<PutAside> aside = new ArrayList<>();
        List<Happening> kept = happenings;
        for (SessionOutput output : outputs) {
            switch (output) {
                case SessionOutput.Moved moved ->
                    more.add(new Happening.Moved(moved.move().at(), moved.protocol(), moved.move()));
                case SessionOutput.TakenBack back -> {
                    kept = without(kept, back.from());
                    more.removeIf(each -> isMove(each, back.from()));
                }
                case SessionOutput.Told told -> more.add(told(told.notice()));
                case SessionOutput.Judged judged -> {
                    if (judged.verdict() instanceof Verdict.Quarantined quarantined) {
                        aside.add(new PutAside(at, quarantined));
                    }
                }
                case SessionOutput.WouldHaveAdvised _, SessionOutput.TooLate _, SessionOutput.Refused _ -> {}
            }
        }
        return more.isEmpty() && aside.isEmpty() && kept.size() == happenings.size()
                ? this
                : new History(recent(joined(kept, more), at), last(joined(putAside, aside), MOST_PUT_ASIDE));
    }

    private static Happening told(Notice notice) {
        return switch (notice) {
            case Notice.Issued issued ->
                new Happening.Issued(issued.recommendation().issuedAt(), issued.recommendation());
            case Notice.Closed closed ->
                new Happening.Closed(closed.closing().at(), closed.recommendation(), closed.closing());
        };
    }

    private static List<Happening> without(List<Happening> all, Instant from) {
        return all.stream().filter(each -> !isMove(each, from)).toList();
    }

    private static boolean isMove(Happening happening, Instant from) {
        return happening instanceof Happening.Moved && !happening.at().isBefore(from);
    }

    /// Whether this very reading is among the last that were put aside.
    boolean hasPutAside(Verdict.Quarantined verdict) {
        return putAside.stream().anyMatch(each -> isSame(each.verdict(), verdict));
    }

    /// When it was received may differ: it was sent again.
    private static boolean isSame(Verdict.Quarantined one, Verdict.Quarantined other) {
        SourceReading a = one.reading();
        SourceReading b = other.reading();
        return one.reason() == other.reason()
                && a.identity().equals(b.identity())
                && a.revision() == b.revision()
                && a.item().equals(b.item())
                && a.value().equals(b.value())
                && a.unit().equals(b.unit())
                && a.start().equals(b.start());
    }

    private static List<Happening> recent(List<Happening> all, Instant at) {
        Instant from = at.minus(SHOWN);
        return last(all.stream().filter(each -> !each.at().isBefore(from)).toList(), MOST_HAPPENINGS);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static <T> List<T> last(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(all.size() - most, all.size());
    }
}
