package org.vasomotion.guidance.session;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.Api;

/// One input of a session and everything it said to it, as text.
///
/// Outputs are records of records down to numbers and times, so that their own text is canonical: equal outputs have
/// equal
/// text, in every run.
///
/// @param input a line of [InputText]
/// @param outputs one line each
@Api
public record JournalEntry(String input, List<String> outputs) {

    private static final String HEARD = "> ";
    private static final String SAID = "< ";

    public JournalEntry {
        outputs = List.copyOf(outputs);
    }

    public static JournalEntry of(SessionInput input, List<SessionOutput> outputs) {
        return new JournalEntry(
                InputText.write(input), outputs.stream().map(JournalEntry::text).toList());
    }

    private static String text(SessionOutput output) {
        return new Fields.Writer().put(output).line().toString();
    }

    /// The lines of this entry in a journal.
    public List<String> lines() {
        List<String> lines = new ArrayList<>(1 + outputs.size());
        lines.add(HEARD + input);
        outputs.forEach(output -> lines.add(SAID + output));
        return lines;
    }

    /// The entries of a journal.
    ///
    /// @throws DamagedJournalException if a line is neither input nor output
    public static List<JournalEntry> parse(List<String> lines) {
        List<JournalEntry> entries = new ArrayList<>();
        List<String> said = new ArrayList<>();
        String heard = "";
        for (String line : lines) {
            if (line.startsWith(HEARD)) {
                if (!heard.isEmpty()) {
                    entries.add(new JournalEntry(heard, said));
                }
                heard = line.substring(HEARD.length());
                said.clear();
            } else if (line.startsWith(SAID) && !heard.isEmpty()) {
                said.add(line.substring(SAID.length()));
            } else {
                throw new DamagedJournalException("no line of a journal: " + line);
            }
        }
        if (!heard.isEmpty()) {
            entries.add(new JournalEntry(heard, said));
        }
        return entries;
    }
}
