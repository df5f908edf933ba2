package org.vasomotion.server.ward;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.vasomotion.guidance.session.Run;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.timeline.TimelineView;

/// Everything that a session knows and would say, as lines that can be compared.
final class Fingerprint {

    private static final Instant NEVER = Instant.parse("2100-01-01T00:00:00Z");

    private Fingerprint() {}

    static List<String> of(Ward ward) {
        List<String> lines = new ArrayList<>();
        for (BedState state : ward.patients()) { // everybody has looked at the clock
            ward.ask(state.admission().patient(), new Request.Tick(), List.of()).join();
        }
        ward.patients().forEach(state -> lines.addAll(of(state)));
        return lines;
    }

    /// Where two differ first, in few words; empty if nowhere.
    static String difference(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String a = one.get(i);
            String b = other.get(i);
            if (!a.equals(b)) {
                int at = 0;
                while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
                    at++;
                }
                return "line " + i + " at " + at + ": " + around(a, at) + " | " + around(b, at);
            }
        }
        return one.size() == other.size() ? "" : one.size() + " lines | " + other.size() + " lines";
    }

    private static String around(String text, int at) {
        return text.substring(0, Math.min(12, text.length())) + " ... "
                + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    static List<String> of(BedState state) {
        List<String> lines = new ArrayList<>();
        lines.add("admission " + state.admission());
        lines.add("account " + state.session().account());
        lines.add("timer " + state.session().nextTimer());
        lines.add("book " + state.session().book());
        lines.add("due " + state.session().course().due());
        for (Run run : state.session().course().runs()) {
            lines.add("run " + run.graph().id() + " " + run.state().step() + " "
                    + run.state().answers());
            lines.add("noted " + new TreeMap<>(run.state().marks())
                    + new TreeMap<>(run.state().captured())
                    + new TreeMap<>(run.state().counters()));
            lines.add("proposed " + run.last().proposals() + run.last().undecided());
        }
        lines.add("assessment " + state.session().course().situation().assessment());
        lines.add("history " + state.history());
        TimelineView view = state.session().record().asOf(NEVER, Instant.MAX);
        for (Measurand measurand : view.timeline().measurands()) {
            lines.add("record " + view.during(measurand, Instant.EPOCH, NEVER));
        }
        for (Drug drug : view.timeline().drugs()) {
            lines.add("record " + view.administrationsDuring(drug, Instant.EPOCH, NEVER));
        }
        return lines;
    }
}
