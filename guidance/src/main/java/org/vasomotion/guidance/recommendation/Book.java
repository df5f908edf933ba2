package org.vasomotion.guidance.recommendation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;

/// The open recommendations of a patient, in the order in which they were issued.
///
/// @param patient for whom
/// @param open at most one per problem
/// @param settled what was answered, so that it is not said again at once
/// @param issued how many have been issued so far
@Api
public record Book(PatientId patient, List<Recommendation> open, List<Settled> settled, long issued) {

    /// How long a recommendation stands unanswered. Proposal of this project: advice that nobody took up in
    /// half an hour has to be looked at anew.
    static final Duration VALIDITY = Duration.ofMinutes(30);

    public Book {
        open = List.copyOf(open);
        settled = List.copyOf(settled);
    }

    /// A problem that was answered.
    ///
    /// @param until no sooner is the same action advised again
    @Api
    public record Settled(Problem problem, Action action, Instant until) {}

    /// A book before anything was issued.
    public static Book of(PatientId patient) {
        return new Book(patient, List.of(), List.of(), 0);
    }

    /// A book after something happened, and what to tell about it.
    @Api
    public record Entry(Book book, List<Notice> notices) {

        public Entry {
            notices = List.copyOf(notices);
        }
    }

    /// The open recommendation of this identity.
    public Optional<Recommendation> find(RecommendationId id) {
        return open.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// When the next open one expires; [Instant#MAX] if none is open.
    public Instant nextExpiry() {
        Instant next = Instant.MAX;
        for (Recommendation each : open) {
            next = each.validUntil().isBefore(next) ? each.validUntil() : next;
        }
        return next;
    }

    /// Closes one that was answered.
    public Entry answered(Recommendation recommendation, Response response, Instant at) {
        List<Recommendation> left = new ArrayList<>(open);
        left.remove(recommendation);
        List<Settled> answered = new ArrayList<>(settled);
        answered.add(new Settled(
                recommendation.problem(), recommendation.reviewed().proposal().action(), at.plus(VALIDITY)));
        return new Entry(
                new Book(patient, left, answered, issued),
                List.of(new Notice.Closed(recommendation, new Closing.Answered(at, response))));
    }

    /// Brings the book in line with what is due at `at`: keeps what has been said and still holds, and says the rest.
    public Entry inLineWith(List<Advice> due, Instant at) {
        return settled.isEmpty() && isAllSaid(due, at) ? new Entry(this, List.of()) : brought(due, at);
    }

    /// Whether what is open is just what is due, in the same order: so it is at nearly every look.
    private boolean isAllSaid(List<Advice> due, Instant at) {
        if (open.size() != due.size()) {
            return false;
        }
        for (int i = 0; i < open.size(); i++) {
            Recommendation each = open.get(i);
            if (!at.isBefore(each.validUntil()) || !due.get(i).saysTheSame(each.reviewed())) {
                return false;
            }
        }
        return true;
    }

    private Entry brought(List<Advice> due, Instant at) {
        List<Recommendation> left = new ArrayList<>(open.size());
        List<Notice> notices = new ArrayList<>(0);
        List<Settled> answered =
                settled.stream().filter(each -> at.isBefore(each.until())).toList();
        List<Advice> unsaid = new ArrayList<>(due);
        unsaid.removeIf(advice -> isSettled(advice, answered));
        List<Recommendation> replaced = new ArrayList<>(0);
        for (Recommendation each : open) {
            Optional<Advice> same = due.stream()
                    .filter(advice -> advice.problem().equals(each.problem()))
                    .findFirst();
            if (same.isEmpty()) {
                notices.add(new Notice.Closed(each, new Closing.Withdrawn(at)));
            } else if (!at.isBefore(each.validUntil())) {
                notices.add(new Notice.Closed(each, new Closing.Expired(at)));
                replaced.add(each);
            } else if (same.get().saysTheSame(each.reviewed())) {
                left.add(each);
                unsaid.remove(same.get());
            } else {
                replaced.add(each);
            }
        }
        Book kept = new Book(patient, left, answered, issued);
        return kept.issue(unsaid, replaced, notices, at);
    }

    private Entry issue(List<Advice> unsaid, List<Recommendation> replaced, List<Notice> notices, Instant at) {
        List<Recommendation> left = new ArrayList<>(open);
        long number = issued;
        for (Advice advice : unsaid) {
            number++;
            RecommendationId id = new RecommendationId(patient, number);
            List<RecommendationId> supersedes = new ArrayList<>(0);
            for (Recommendation before : replaced) {
                if (before.problem().equals(advice.problem())) {
                    supersedes.add(before.id());
                    if (at.isBefore(before.validUntil())) {
                        notices.add(new Notice.Closed(before, new Closing.Superseded(at, id)));
                    }
                }
            }
            Recommendation next = new Recommendation(
                    id,
                    advice.reviewed(),
                    Urgency.of(advice.reviewed()),
                    at,
                    at.plus(VALIDITY),
                    supersedes,
                    advice.wouldChange());
            left.add(next);
            notices.add(new Notice.Issued(next));
        }
        return new Entry(new Book(patient, left, settled, number), notices);
    }

    private static boolean isSettled(Advice advice, List<Settled> answered) {
        Action action = advice.reviewed().proposal().action();
        return answered.stream()
                .anyMatch(each ->
                        each.problem().equals(advice.problem()) && each.action().equals(action));
    }
}
