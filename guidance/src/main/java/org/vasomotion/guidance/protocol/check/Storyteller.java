package org.vasomotion.guidance.protocol.check;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.check.Trail.Leg;

/// Tells a trail so that a clinician can follow it.
record Storyteller(Anatomy anatomy) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    Story tell(Trail trail, String broken) {
        List<Leg> legs = trail.legs();
        long[] times = new Schedule(legs).times();
        List<String> events = new ArrayList<>();
        events.add(clock(0) + " begin in " + anatomy.graph().begin() + ".");
        Map<String, String> before = new HashMap<>();
        for (int i = 0; i < legs.size(); i++) {
            events.add(clock(times[i + 1]) + " " + event(legs.get(i), before));
        }
        return new Story(events, broken);
    }

    private static String clock(long nanos) {
        Duration passed = Duration.ofNanos(nanos);
        LocalTime time = MORNING.plus(passed);
        String days = passed.toDays() > 0 && !time.isBefore(MORNING) ? "day " + (passed.toDays() + 1) + " " : "";
        return days + time;
    }

    private String event(Leg leg, Map<String, String> before) {
        StringJoiner sentences = new StringJoiner(" ");
        String found = found(leg, before);
        if (!found.isEmpty()) {
            sentences.add(found + ".");
        }
        for (Move move : leg.moves()) {
            sentences.add("\"" + move.edge().label() + "\" -> " + move.edge().to() + ".");
        }
        for (Proposal proposal : leg.proposals()) {
            sentences.add("Proposes: " + Words.of(proposal.action()) + ".");
        }
        return sentences.length() == 0 ? "Nothing changes." : sentences.toString();
    }

    private String found(Leg leg, Map<String, String> before) {
        StringJoiner parts = new StringJoiner("; ");
        leg.found().forEach((input, option) -> {
            String subject = Words.subject(input);
            String now = Words.of(input, option, anatomy.vocabulary());
            String then = before.put(subject, now);
            boolean isLost = option == 0 && then != null && !then.equals(now);
            parts.add(subject + (isLost ? " becomes " : " ") + now);
        });
        return parts.toString();
    }
}
