package org.vasomotion.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Set;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.operation.Metrics;
import org.vasomotion.server.operation.OperatorLog;
import org.vasomotion.server.security.Authenticator;
import org.vasomotion.server.security.Principal;
import org.vasomotion.server.security.RateLimit;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.ward.WardException;

/// Stands before every route: who asks, from where, how often, and whether he may.
final class Guard {

    private static final String PRINCIPAL = "principal";
    private static final String BEARER = "Bearer ";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final ValueRange YEARS = ValueRange.of(1, 9999);
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    private final Authenticator authenticator;
    private final RateLimit limit;
    private final Metrics metrics;
    private final OperatorLog log;

    Guard(Authenticator authenticator, RateLimit limit, Metrics metrics, OperatorLog log) {
        this.authenticator = authenticator;
        this.limit = limit;
        this.metrics = metrics;
        this.log = log;
    }

    /// What a browser may do with anything that comes from here.
    static void headers(Context context) {
        context.header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self';"
                                + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
                                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    Handler before(Route route) {
        return context -> {
            long startNs = System.nanoTime();
            try {
                admit(route, context);
                route.handler().handle(context);
            } catch (Exception e) {
                Problem problem = problem(e);
                refuse(route, problem);
                problem.answer(context);
            } finally {
                Duration took = Duration.ofNanos(System.nanoTime() - startNs);
                metrics.request(route.method().name(), route.path(), context.statusCode(), took);
            }
        };
    }

    private Problem problem(Exception failure) {
        return switch (failure) {
            case Problem problem -> problem;
            case WardException refused -> Problem.of(refused);
            case JournalException trouble -> Problem.of(trouble);
            default -> {
                log.fault(failure);
                yield new Problem(500, "fault", "This is a fault of the program; the operator can see where.");
            }
        };
    }

    private void refuse(Route route, Problem problem) {
        if (problem.status() == 401 || problem.status() == 403 || problem.status() == 421) {
            log.say(OperatorLog.Event.REQUEST_REFUSED, route.act(), problem.code());
        }
    }

    private void admit(Route route, Context context) {
        requireOwnHost(context);
        Principal principal = principal(context);
        if (!limit.admits(asker(principal, context))) {
            throw new Problem(429, "too-many-requests", "Ask less often.");
        }
        if (!principal.role().suffices(route.role())) {
            throw principal.equals(Principal.NOBODY)
                    ? new Problem(401, "unauthorized", "Send a valid bearer token.")
                    : new Problem(403, "forbidden", "This needs the role " + route.role() + ".");
        }
        if (!route.method().equals(HandlerType.GET)) {
            requireOwnOrigin(context);
        }
        context.attribute(PRINCIPAL, principal);
    }

    /// Against pages elsewhere that let a name of theirs point to this machine.
    private void requireOwnHost(Context context) {
        String host = context.header("Host");
        if (authenticator.isOpen() && (host == null || !THIS_MACHINE.contains(host.replaceFirst(":[0-9]+$", "")))) {
            throw new Problem(421, "misdirected", "Without authentication only localhost is answered.");
        }
    }

    /// Against pages elsewhere that send requests in the name of whoever looks at them.
    private static void requireOwnOrigin(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean isOwn = (origin == null || origin.replaceFirst("^https?://", "").equals(context.header("Host")))
                && (site == null || OWN_PAGES.contains(site));
        if (!isOwn) {
            throw new Problem(403, "foreign-origin", "Pages from elsewhere may not change anything here.");
        }
    }

    private Principal principal(Context context) {
        if (authenticator.isOpen()) {
            return Principal.LOCAL;
        }
        String header = context.header("Authorization");
        if (header == null) {
            return Principal.NOBODY;
        }
        return header.startsWith(BEARER)
                ? authenticator.principal(header.substring(BEARER.length())).orElse(Principal.NOBODY)
                : Principal.NOBODY;
    }

    /// Whom limits count: a person or program at an address.
    static String asker(Context context) {
        return asker(whoAsks(context), context);
    }

    private static String asker(Principal principal, Context context) {
        return principal.name() + "@" + context.ip();
    }

    /// Who asked.
    static Principal whoAsks(Context context) {
        Principal principal = context.attribute(PRINCIPAL);
        return principal == null ? new Principal("nobody", Role.ANYONE) : principal;
    }

    /// A time in the past that a request may name, or the present.
    static Instant moment(Context context, String parameter, Instant otherwise) {
        String text = context.queryParam(parameter);
        try {
            return text == null ? otherwise : near(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            throw Problem.badRequest(
                    "The parameter " + parameter + " is no time such as 2026-03-02T08:00:00Z.", List.of());
        }
    }

    /// Years have four digits (RFC 3339): from farther away nothing can be counted in milliseconds.
    private static Instant near(OffsetDateTime time) {
        if (!YEARS.isValidValue(time.getYear())) {
            throw new DateTimeException("a year of more than four digits");
        }
        return time.toInstant();
    }
}
