package org.vasomotion.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.vasomotion.cli.replay.QuarantineTally;
import org.vasomotion.cli.report.CohortTally;
import org.vasomotion.cli.wording.Wording;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.interop.tabular.Dataset;
import org.vasomotion.interop.tabular.MissingTable;
import org.vasomotion.interop.tabular.TableAccount;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PeripheralSigns;

/// What a person wants to know when a replay is done, on one screen.
final class ReplaySummary {

    private static final int REASONS = 6;

    private final PrintStream out;

    ReplaySummary(PrintStream out) {
        this.out = out;
    }

    void print(Dataset dataset, ReplayJob.Outcome outcome, double seconds) {
        CohortTally tally = outcome.tally();
        say("%s: %,d stays replayed in %.1f s", dataset.name(), tally.stays().size(), seconds);
        say("");
        tables(dataset);
        account(tally.account());
        charted(tally);
        quarantine(outcome.quarantine());
        say("Report     %s", outcome.report());
        say("Timelines  %s/<stay>.csv and .jsonl", outcome.timelines());
    }

    private void tables(Dataset dataset) {
        say("%-16s %12s %12s %12s %12s", "Table", "rows", "delivered", "no such item", "no stay");
        for (TableAccount table : dataset.tables()) {
            say(
                    "%-16s %,12d %,12d %,12d %,12d",
                    table.table(), table.rows(), table.delivered(), table.unlisted(), table.withoutStay());
        }
        for (MissingTable missing : dataset.missingTables()) {
            say("%-16s missing: %s", missing.table(), missing.consequence());
        }
        say("");
    }

    private void account(IntakeAccount account) {
        say(
                "Readings   %,d received = %,d accepted + %,d quarantined + %,d duplicate",
                account.received(), account.accepted(), account.quarantined(), account.duplicate());
    }

    private void charted(CohortTally tally) {
        int stays = tally.stays().size();
        say(
                "Charted in %d of %d stays capillary refill, %d lactate, %d pressure by arterial line, %d CVP",
                tally.staysWith(PeripheralSigns.CAPILLARY_REFILL_TIME),
                stays,
                tally.staysWith(Metabolism.LACTATE),
                tally.staysWithArterialLine(),
                tally.staysWith(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE));
        say("");
    }

    private void quarantine(QuarantineTally quarantine) {
        List<QuarantineTally.Line> lines = quarantine.lines();
        if (lines.isEmpty()) {
            return;
        }
        say("Quarantined, most frequent first (all of it in the report and in quarantine.csv):");
        for (QuarantineTally.Line line : lines.subList(0, Math.min(REASONS, lines.size()))) {
            say(
                    "  %,7d  %s %s %s: %s",
                    line.count(),
                    line.key().source(),
                    line.key().item(),
                    line.example().provenance().label(),
                    Wording.of(line.key().reason()));
        }
        say("");
    }

    private void say(String format, Object... parts) {
        out.println(String.format(Locale.ROOT, format, parts).stripTrailing());
    }
}
