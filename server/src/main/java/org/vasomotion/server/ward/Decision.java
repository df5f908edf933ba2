package org.vasomotion.server.ward;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.session.InputText;
import org.vasomotion.guidance.session.JournalEntry;
import org.vasomotion.guidance.session.Kernel;
import org.vasomotion.guidance.session.Outcome;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.server.journal.JournalRow;

/// What came of a row of the journal: at the bedside before the row is written, after a restart when it is
/// read. The same function in both, so that both come to the same.
///
/// @param state afterwards
/// @param outputs what was said
/// @param row as it has to be written
record Decision(BedState state, List<SessionOutput> outputs, JournalRow row) {

    private static final int DIGEST_BYTES = 16;

    /// A patient comes.
    ///
    /// @param last number of the last row about an earlier stay; 0 if there was none
    static Decision admitted(SessionRules rules, Admission admission, long last, Instant at) {
        JournalRow row = new JournalRow(
                admission.patient(), last + 1, JournalRow.Kind.ADMITTED, at, admission.line(), List.of(), "");
        return new Decision(BedState.admitted(rules, admission, last + 1), List.of(), row);
    }

    /// A session is told something.
    static Decision of(SessionRules rules, BedState before, SessionInput input) {
        Outcome outcome = Kernel.accept(rules, before.session(), input);
        JournalEntry entry = JournalEntry.of(input, outcome.outputs());
        JournalRow row = new JournalRow(
                before.admission().patient(),
                before.number() + 1,
                JournalRow.Kind.INPUT,
                input.at(),
                entry.input(),
                said(outcome.outputs(), entry.outputs()),
                digest(entry.outputs()));
        return new Decision(before.told(input.at(), outcome), outcome.outputs(), row);
    }

    /// The same from a row that was read.
    ///
    /// @throws IllegalArgumentException if the row does not follow the state
    static Decision again(SessionRules rules, BedState before, JournalRow row) {
        if (row.number() != before.number() + 1) {
            throw new IllegalArgumentException("row " + row.number() + " follows row " + before.number());
        }
        return of(rules, before, InputText.read(row.line()));
    }

    /// Whether it was of readings that were all taken in or put aside before. What else it says fell due meanwhile,
    /// and a look at the clock says the same.
    boolean isOfRepetitions(History before) {
        List<SessionOutput.Judged> judged = outputs.stream()
                .filter(SessionOutput.Judged.class::isInstance)
                .map(SessionOutput.Judged.class::cast)
                .toList();
        return !judged.isEmpty() && judged.stream().allMatch(each -> isKnown(each.verdict(), before));
    }

    private static boolean isKnown(Verdict verdict, History before) {
        return switch (verdict) {
            case Verdict.Accepted _ -> false;
            case Verdict.Duplicate _ -> true;
            case Verdict.Quarantined quarantined -> before.hasPutAside(quarantined);
        };
    }

    private static List<String> said(List<SessionOutput> outputs, List<String> texts) {
        List<String> said = new ArrayList<>(0);
        for (int i = 0; i < outputs.size(); i++) {
            if (!(outputs.get(i) instanceof SessionOutput.Judged)) {
                said.add(texts.get(i));
            }
        }
        return said;
    }

    private static String digest(List<String> texts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                sha256.update(text.getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) '\n');
            }
            return HexFormat.of().formatHex(sha256.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
