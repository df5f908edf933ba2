package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.recommendation.Book;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.timeline.Timeline;

/// Everything a session knows; a value.
///
/// @param period the stay that readings have to belong to
/// @param record the patient's record
/// @param account of readings
/// @param course how things stood when they were last looked at
/// @param before how they stood at the moment before that
/// @param past places to decide again from, oldest first
/// @param book the open recommendations
/// @param now the latest time that anything has reached the session at
@Api
public record SessionState(
        StayPeriod period,
        Timeline record,
        IntakeAccount account,
        Course course,
        Before before,
        Past past,
        Book book,
        Instant now) {

    /// The session of a patient of whom nothing is known yet.
    public static SessionState of(SessionRules rules, PatientId patient, StayPeriod period) {
        Timeline record = Timeline.of(patient);
        Course course = Course.empty(rules, record);
        return new SessionState(
                period,
                record,
                IntakeAccount.EMPTY,
                course,
                new Before(course, List.of()),
                Past.EMPTY,
                Book.of(patient),
                Instant.EPOCH);
    }

    SessionState with(Timeline newRecord, IntakeAccount newAccount) {
        return new SessionState(period, newRecord, newAccount, course, before, past, book, now);
    }

    SessionState with(Course newCourse, Before newBefore, Past newPast) {
        return new SessionState(period, record, account, newCourse, newBefore, newPast, book, now);
    }

    SessionState with(Past newPast) {
        return new SessionState(period, record, account, course, before, newPast, book, now);
    }

    SessionState with(Book newBook) {
        return new SessionState(period, record, account, course, before, past, newBook, now);
    }

    SessionState at(Instant newNow) {
        return new SessionState(period, record, account, course, before, past, book, newNow);
    }

    /// When the session wants to be told that time went on; [Instant#MAX] if never.
    public Instant nextTimer() {
        Instant expiry = book.nextExpiry();
        Instant look = course.next();
        return expiry.isBefore(look) ? expiry : look;
    }
}
