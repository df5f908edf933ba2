package org.vasomotion.server;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;
import org.vasomotion.server.http.Transport;
import org.vasomotion.server.security.Authenticator;
import org.vasomotion.server.ward.WardRules;

/// How the service runs.
///
/// @param host address to listen on
/// @param port to listen on; 0 for any
/// @param authenticator tells who asks
/// @param protocols those that may be begun
/// @param shown how far back charts can look
/// @param requestsPerSecond what one asker may ask in the long run; four times as much at once
/// @param transport plain or TLS
@Api
public record ServiceSettings(
        String host,
        int port,
        Authenticator authenticator,
        List<ProtocolGraph> protocols,
        Duration shown,
        int requestsPerSecond,
        Transport transport) {

    private static final int REQUESTS_PER_SECOND = 200;

    public ServiceSettings {
        protocols = List.copyOf(protocols);
    }

    /// This machine only, nobody has to prove anything, charts over a day.
    public static ServiceSettings local(int port) {
        return new ServiceSettings(
                "127.0.0.1",
                port,
                Authenticator.open(),
                WardRules.usualProtocols(),
                Duration.ofHours(24),
                REQUESTS_PER_SECOND,
                new Transport.Plain());
    }

    /// The same at another address, asking who asks.
    public ServiceSettings at(String newHost, Authenticator newAuthenticator) {
        return new ServiceSettings(newHost, port, newAuthenticator, protocols, shown, requestsPerSecond, transport);
    }

    /// The same over another transport.
    public ServiceSettings over(Transport newTransport) {
        return new ServiceSettings(host, port, authenticator, protocols, shown, requestsPerSecond, newTransport);
    }
}
