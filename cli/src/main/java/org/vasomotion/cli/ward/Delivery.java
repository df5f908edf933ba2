package org.vasomotion.cli.ward;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.server.journal.AuditRow;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.ward.Reply;
import org.vasomotion.server.ward.Request;
import org.vasomotion.server.ward.Ward;
import org.vasomotion.server.ward.WardException;

/// Hands things to the ward and waits until they are on disk. What is not taken is handed over again, for as
/// long as it takes: meanwhile nobody lives on.
final class Delivery {

    private static final Duration BEFORE_AGAIN = Duration.ofMillis(50);

    private final Ward ward;

    /// Readings of one patient.
    record Parcel(PatientId patient, List<SourceReading> readings) {

        Parcel {
            readings = List.copyOf(readings);
        }
    }

    Delivery(Ward ward) {
        this.ward = ward;
    }

    /// All at once, so that they share the disk.
    void deliver(List<Parcel> parcels) {
        List<Parcel> left =
                parcels.stream().filter(parcel -> !parcel.readings().isEmpty()).toList();
        while (!left.isEmpty()) {
            List<Parcel> failed = new ArrayList<>();
            List<CompletableFuture<Reply>> replies = new ArrayList<>();
            for (Parcel parcel : left) {
                replies.add(sent(parcel.patient(), new Request.Deliver(parcel.readings()), List.of()));
            }
            for (int i = 0; i < replies.size(); i++) {
                if (!isTaken(replies.get(i))) {
                    failed.add(left.get(i));
                }
            }
            left = failed;
            if (!left.isEmpty()) {
                LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
            }
        }
    }

    /// One request.
    void ask(PatientId patient, Request request, List<AuditRow> audit) {
        while (!isTaken(sent(patient, request, audit))) {
            LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
        }
    }

    /// Something that waits for the disk itself.
    void insist(Runnable what) {
        while (true) {
            try {
                what.run();
                return;
            } catch (JournalException e) {
                LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
            }
        }
    }

    private CompletableFuture<Reply> sent(PatientId patient, Request request, List<AuditRow> audit) {
        try {
            return ward.ask(patient, request, audit);
        } catch (WardException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /// Whether it is on disk.
    ///
    /// @throws WardException if it will never be: the ward is being closed, or a patient is not here
    private boolean isTaken(CompletableFuture<Reply> reply) {
        try {
            reply.join();
            return true;
        } catch (CompletionException e) {
            return switch (e.getCause()) {
                case JournalException _ -> false;
                case WardException busy when busy.reason() == WardException.Cause.BUSY -> false;
                case WardException gone -> throw gone;
                case null, default -> throw e;
            };
        }
    }
}
