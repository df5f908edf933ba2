package org.vasomotion.server.http;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.forecast.NotReadyException;
import org.vasomotion.server.forecast.TooLittleKnownException;
import org.vasomotion.server.forecast.WhatIf;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.ForecastView;
import org.vasomotion.server.ward.BedState;
import org.vasomotion.server.ward.WardException;

/// The expected course of a patient under each next step.
final class WhatIfRoutes {

    private static final double USUAL_HOURS = 2;
    private static final double MOST_HOURS = 6;
    private static final double MIN_PER_H = 60;

    /// So many are computed at a time: each takes processors from decisions for seconds, and goes on when nobody waits
    /// for it any more. Proposal of this project.
    private static final int MOST_AT_ONCE = 4;

    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final Answers answers;
    private final @Nullable WhatIf whatIf;
    private final Route route = Route.get("/api/patients/{patient}/what-if", Role.VIEWER, this::forecast);

    WhatIfRoutes(Answers answers, @Nullable WhatIf whatIf) {
        this.answers = answers;
        this.whatIf = whatIf;
    }

    List<Route> all() {
        return List.of(route);
    }

    private void forecast(Context context) {
        if (whatIf == null) {
            throw Problem.notFound("This service has no simulator.");
        }
        if (!room.tryAcquire()) {
            throw new Problem(429, "busy", MOST_AT_ONCE + " forecasts are being computed: come again in a moment.");
        }
        try {
            forecast(context, whatIf);
        } finally {
            room.release();
        }
    }

    private void forecast(Context context, WhatIf from) {
        PatientId patient = Answers.patient(context);
        Duration horizon = Duration.ofMinutes(Math.round(hours(context) * MIN_PER_H));
        try {
            BedState state = answers.ward().patient(patient);
            Instant now = answers.now();
            answers.noteLook(context, route, patient.value());
            Answers.json(context, ForecastView.of(patient, now, horizon, from.forecast(state, now, horizon)));
        } catch (WardException e) {
            throw Problem.of(e);
        } catch (TooLittleKnownException e) {
            throw new Problem(422, "too-little-known", String.valueOf(e.getMessage()));
        } catch (NotReadyException e) {
            throw new Problem(503, "not-ready", String.valueOf(e.getMessage()));
        }
    }

    private static double hours(Context context) {
        String text = Optional.ofNullable(context.queryParam("hours")).orElse(Double.toString(USUAL_HOURS));
        if (text.matches("[0-9]{1,2}(\\.[0-9]{1,3})?")) {
            double hours = Double.parseDouble(text);
            if (hours >= 0.5 && hours <= MOST_HOURS) {
                return hours;
            }
        }
        throw Problem.badRequest("The parameter hours is a number from 0.5 to 6.", List.of());
    }
}
