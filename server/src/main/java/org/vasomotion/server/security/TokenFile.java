package org.vasomotion.server.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vasomotion.model.Api;

/// Static tokens: a line each of name, role and SHA-256 of the token in hexadecimal; lines that begin with
/// `#` are comments. The tokens themselves stand nowhere, and nobody but the owner may read the file.
///
/// A token of 32 random bytes cannot be guessed, so that a fast hash is enough.
@Api
public final class TokenFile implements Authenticator {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Map<String, Principal> byHash;

    private TokenFile(Map<String, Principal> byHash) {
        this.byHash = byHash;
    }

    /// Reads a file.
    ///
    /// @throws UnsafeSettingException if others may read or write the file, or if a line is no such line
    public static TokenFile read(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new UnsafeSettingException(file + " may be read by others: chmod 600 " + file);
        }
        Map<String, Principal> byHash = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> fields = List.of(line.split("\\s+", -1));
                Optional<Role> role = fields.size() == 3 ? Role.named(fields.get(1)) : Optional.empty();
                if (role.isEmpty() || !HASH.matcher(fields.get(2)).matches()) {
                    throw new UnsafeSettingException(file + ":" + (i + 1)
                            + ": want a name, viewer, clinician or admin, and the SHA-256 of the token");
                }
                byHash.put(fields.get(2), new Principal(fields.get(0), role.get()));
            }
        }
        if (byHash.isEmpty()) {
            throw new UnsafeSettingException(file + " holds no token");
        }
        return new TokenFile(Map.copyOf(byHash));
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Optional<Principal> principal(String token) {
        return Optional.ofNullable(byHash.get(hash(token)));
    }

    /// What stands in the file for a token.
    public static String hash(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
