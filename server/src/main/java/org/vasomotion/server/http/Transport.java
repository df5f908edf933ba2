package org.vasomotion.server.http;

import java.nio.file.Path;
import org.vasomotion.model.Api;

/// How the port speaks.
@Api
public sealed interface Transport {

    /// HTTP as it is: for this machine, or behind a proxy that speaks TLS.
    @Api
    record Plain() implements Transport {}

    /// HTTP over TLS 1.2 or 1.3.
    ///
    /// @param keyStore PKCS #12 file with the key and certificate of this server
    /// @param password of the file
    @Api
    record Tls(Path keyStore, String password) implements Transport {

        /// Without the password.
        @Override
        public String toString() {
            return "Tls[" + keyStore + "]";
        }
    }
}
