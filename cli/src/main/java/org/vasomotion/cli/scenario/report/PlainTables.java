package org.vasomotion.cli.scenario.report;

import java.time.Duration;
import java.util.List;
import org.vasomotion.cli.report.Skeleton;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.simulation.scenario.Deed;
import org.vasomotion.simulation.scenario.Moment;
import org.vasomotion.simulation.scenario.Recording;
import org.vasomotion.simulation.sign.Sign;

/// What the page says without its program: the watched signs at a few times, what was done, and whence the
/// ranges come.
final class PlainTables {

    private static final int COLUMNS = 8;

    private final Recording recording;
    private final List<Sign> signs;

    PlainTables(Recording recording) {
        this.recording = recording;
        this.signs = recording.scenario().shown();
    }

    /// Head and rows, a row per sign.
    String values() {
        List<Moment> columns = recording.spread(COLUMNS);
        StringBuilder html = new StringBuilder("<thead><tr><th scope=\"col\">h:min</th>");
        for (Moment moment : columns) {
            html.append("<th scope=\"col\">").append(SignText.time(moment.at())).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (Sign sign : signs) {
            html.append("<tr><th scope=\"row\">").append(named(sign)).append("</th>");
            for (Moment moment : columns) {
                html.append("<td>")
                        .append(SignText.value(sign, moment.of(sign)))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>").toString();
    }

    String deeds() {
        StringBuilder html = new StringBuilder();
        for (Deed deed : recording.deeds()) {
            html.append(row(deed.at(), DeedText.of(deed)));
        }
        if (recording.isDead()) {
            html.append(row(recording.lived(), DeedText.DEATH));
        }
        return html.isEmpty() ? "<tr><td colspan=\"2\">Nothing was done.</td></tr>" : html.toString();
    }

    private static String row(Duration at, String text) {
        return "<tr><th scope=\"row\">" + SignText.time(at) + "</th><td>" + Skeleton.escaped(text) + "</td></tr>\n";
    }

    String ranges() {
        StringBuilder html = new StringBuilder();
        for (Sign sign : Sign.values()) {
            UsualRange.of(sign)
                    .ifPresent(usual -> html.append("<tr><th scope=\"row\">")
                            .append(named(sign))
                            .append("</th><td>")
                            .append(SignText.value(sign, usual.low()))
                            .append(" to ")
                            .append(SignText.value(sign, usual.high()))
                            .append("</td><td>")
                            .append(Skeleton.escaped(usual.source()))
                            .append("</td></tr>\n"));
        }
        return html.toString();
    }

    private static String named(Sign sign) {
        return Skeleton.escaped(SignWords.name(sign) + ", " + SignWords.unit(sign));
    }
}
