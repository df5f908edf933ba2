package org.vasomotion.server.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.recommendation.Closing;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.server.archive.Mark.Kind;

/// Gathers marks along the way through a stay.
final class Marks implements Known.Witness {

    private final List<Mark> all = new ArrayList<>();

    List<Mark> all() {
        return List.copyOf(all);
    }

    @Override
    public void told(SessionRules rules, SessionInput input, List<SessionOutput> said) {
        for (SessionOutput output : said) {
            switch (output) {
                case SessionOutput.Moved moved -> moved(rules, input.at(), moved.protocol(), moved.move());
                case SessionOutput.Told told -> told(input.at(), told.notice());
                case SessionOutput.TakenBack back ->
                    late(input.at(), "steps taken since then are taken back", back.from());
                case SessionOutput.WouldHaveAdvised would ->
                    late(
                            input.at(),
                            "would have been advised: "
                                    + ActionWords.of(
                                            would.advice().reviewed().proposal().action()),
                            would.at());
                case SessionOutput.TooLate late ->
                    late(input.at(), "too late to decide again", late.entry().effectiveAt());
                case SessionOutput.Judged(Verdict.Accepted(var entry)) -> corrected(input.at(), entry);
                case SessionOutput.Judged _, SessionOutput.Refused _ -> {}
            }
        }
    }

    private void corrected(Instant at, Entry entry) {
        if (entry.revision() > 0) {
            late(at, "corrected: " + entry.id(), entry.effectiveAt());
        }
    }

    private void late(Instant at, String text, Instant observedAt) {
        all.add(new Mark(at, Kind.LATE, text, observedAt));
    }

    private void moved(SessionRules rules, Instant at, String protocol, Move move) {
        String title = rules.protocols().stream()
                .filter(each -> each.id().equals(protocol))
                .map(ProtocolGraph::title)
                .findFirst()
                .orElse(protocol);
        all.add(new Mark(at, Kind.MOVED, title + ": " + move.edge().label(), move.at()));
    }

    private void told(Instant at, Notice notice) {
        switch (notice) {
            case Notice.Issued issued ->
                all.add(new Mark(
                        at,
                        Kind.ISSUED,
                        words(issued.recommendation()),
                        issued.recommendation().issuedAt()));
            case Notice.Closed closed ->
                all.add(new Mark(
                        at,
                        Kind.CLOSED,
                        words(closed.recommendation()) + ": " + words(closed.closing()),
                        closed.closing().at()));
        }
    }

    private static String words(Recommendation recommendation) {
        return ActionWords.of(recommendation.reviewed().proposal().action());
    }

    private static String words(Closing closing) {
        return switch (closing) {
            case Closing.Answered answered ->
                switch (answered.response()) {
                    case Response.Accepted _ -> "accepted";
                    case Response.Overridden _ -> "overridden";
                };
            case Closing.Expired _ -> "expired";
            case Closing.Superseded _ -> "superseded";
            case Closing.Withdrawn _ -> "withdrawn";
        };
    }
}
