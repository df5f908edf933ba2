package org.vasomotion.guidance.protocol.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/// Goes through one look, depth first; what is unknown first. Lives inside one call of [Courses#from].
final class Walk implements Onwards.Alarm {

    private final Courses courses;
    private final Courses.Blame blame;
    private final Deque<Stand> trail = new ArrayDeque<>();
    private final List<Glance> way = new ArrayList<>();
    private final AtomicBoolean refuted = new AtomicBoolean();
    private final AtomicBoolean circled = new AtomicBoolean();

    Walk(Courses courses, Courses.Blame blame) {
        this.courses = courses;
        this.blame = blame;
    }

    @Override
    public boolean isRefuted() {
        return refuted.get();
    }

    /// The courses from where a look begins; of those that differ in nothing that matters later, one.
    List<Course> courses(Stand first) {
        List<Course> found = new ArrayList<>();
        Set<Object> differing = new HashSet<>();
        trail.push(first);
        for (Onwards.Onward onward : courses.onwards().from(first, this)) {
            Glance glance = onward.glance();
            for (Tail tail : tails(onward)) {
                if (!isRefuted() && differing.add(List.of(tail.kind(), glance.answers(), glance.isMove()))) {
                    Course course = new Course(tail.way());
                    hold(course, tail);
                    found.add(course);
                }
            }
        }
        return found;
    }

    private void hold(Course course, Tail tail) {
        way.addAll(course.glances());
        if (courses.anatomy().vocabulary().counts().isTooOften(course.moves()) && !isRefuting()) {
            throw new IllegalStateException("something is counted too often in one look: " + round());
        }
        TestWatch.left(tail.owed(), course.last())
                .ifPresent(words -> complain(
                        Property.TEST_DOSES_REVERTED,
                        new Complaint(words, course.last().found())));
        way.clear();
    }

    private List<Tail> tails(Onwards.Onward onward) {
        Glance glance = onward.glance();
        if (isRefuted()) {
            return List.of();
        }
        if (!glance.isMove()) {
            return List.of(Tail.of(glance, courses.ending(glance)));
        }
        way.add(glance);
        List<Tail> tails =
                tails(onward.next()).stream().map(tail -> tail.after(glance)).toList();
        way.removeLast();
        return tails;
    }

    private List<Tail> tails(Stand stand) {
        Courses.Rest known = courses.rests().get(stand);
        int moves = courses.anatomy().graph().steps().size();
        if (known != null && way.size() + known.longest() <= moves) {
            return known.tails();
        }
        if (trail.contains(stand) || way.size() > moves) {
            circle();
            return List.of();
        }
        trail.push(stand);
        Map<Object, Tail> differing = new LinkedHashMap<>();
        List<Onwards.Onward> onwards = courses.onwards().from(stand, this);
        onwards.forEach(onward -> tails(onward).forEach(tail -> differing.putIfAbsent(tail.kind(), tail)));
        trail.pop();
        List<Tail> tails = List.copyOf(differing.values());
        if (!isRefuted() && !circled.get()) {
            courses.rests().put(stand, new Courses.Rest(tails, longest(onwards)));
        }
        return tails;
    }

    private int longest(List<Onwards.Onward> onwards) {
        int longest = 0;
        for (Onwards.Onward onward : onwards) {
            Courses.Rest next = courses.rests().get(onward.next());
            if (onward.glance().isMove() && next != null) {
                longest = Math.max(longest, 1 + next.longest());
            }
        }
        return longest;
    }

    private void circle() {
        circled.set(true);
        String words = "edges lead round in a circle at one instant: " + round() + " -> "
                + way.getLast().moves().getFirst().edge().to();
        complain(
                Property.NO_CYCLE_WITHOUT_TIMER,
                new Complaint(words, way.getLast().found()));
    }

    private String round() {
        return way.stream().map(glance -> glance.stand().state().step()).collect(Collectors.joining(" -> "));
    }

    @Override
    public void watch(Glance glance, List<Watch> watches, Looker looker) {
        way.add(glance);
        for (Watch watch : watches) {
            if (!blame.isBroken(watch.property())) {
                watch.complaint(glance, looker).ifPresent(complaint -> complain(watch.property(), complaint));
            }
        }
        way.removeLast();
    }

    /// Of a way that contradicts itself nothing is said.
    private void complain(Property property, Complaint complaint) {
        if (!blame.isBroken(property) && !isRefuting()) {
            blame.broken(property, way, complaint);
        }
    }

    private boolean isRefuting() {
        boolean isRefuted = courses.isRefuted(way);
        if (isRefuted) {
            refuted.set(true);
        }
        return isRefuted;
    }
}
