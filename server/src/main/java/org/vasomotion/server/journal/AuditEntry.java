package org.vasomotion.server.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.vasomotion.model.Api;

/// A row of the audit trail as it is kept: chained to the one before, so that a changed or missing row shows.
///
/// @param sequence counted from 1, without gaps
/// @param hash SHA-256 over the hash before and this row, in hexadecimal
@Api
public record AuditEntry(long sequence, AuditRow row, String hash) {

    /// The hash before the first row.
    static final String NOTHING = "";

    static AuditEntry after(long sequence, String hashBefore, AuditRow row) {
        return new AuditEntry(sequence, row, hash(sequence, hashBefore, row));
    }

    /// Whether every entry follows from the one before it.
    ///
    /// @param entries from the first on, in order
    public static boolean isUnbroken(List<AuditEntry> entries) {
        String before = NOTHING;
        long sequence = 0;
        for (AuditEntry entry : entries) {
            sequence++;
            if (entry.sequence() != sequence || !entry.hash().equals(hash(sequence, before, entry.row()))) {
                return false;
            }
            before = entry.hash();
        }
        return true;
    }

    private static String hash(long sequence, String before, AuditRow row) {
        String text = String.join(
                "\0",
                before,
                Long.toString(sequence),
                row.at().toString(),
                row.who(),
                row.role(),
                row.act(),
                row.patient(),
                row.detail());
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
