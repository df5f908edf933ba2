package org.vasomotion.server.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private final List<Integer> dropped = new ArrayList<>();
    private final EventLog events = new EventLog("start", dropped::add);

    private static List<Long> taken(Listener listener) throws InterruptedException {
        List<Long> numbers = new ArrayList<>();
        for (Optional<Event> next = listener.next(Duration.ZERO);
                next.isPresent();
                next = listener.next(Duration.ZERO)) {
            numbers.add(next.get().number());
        }
        return numbers;
    }

    @Test
    void should_hand_over_exactly_what_was_missed() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            events.tell("row", "{}");
        }
        EventLog.Attendance back = events.listen("start-7");
        events.tell("row", "{}");

        assertThat(back.past()).isEqualTo(EventLog.Past.WHOLE);
        assertThat(taken(back.listener())).containsExactly(8L, 9L, 10L, 11L);
        assertThat(taken(events.listen("").listener())).isEmpty();
    }

    @Test
    void should_say_so_when_what_was_missed_is_not_kept() {
        for (int i = 0; i < 30_000; i++) {
            events.tell("row", "{}");
        }
        assertThat(events.listen("start-30000").past()).isEqualTo(EventLog.Past.WHOLE);
        assertThat(events.listen("start-29990").past()).isEqualTo(EventLog.Past.WHOLE);
        for (String gone :
                List.of("start-1", "start-30001", "other-29990", "start-", "start-99999999999999999999", "x")) {
            assertThat(events.listen(gone).past()).as(gone).isEqualTo(EventLog.Past.LOST);
        }
    }

    @Test
    void should_drop_a_listener_who_does_not_keep_up_and_nobody_else() throws InterruptedException {
        Listener slow = events.listen("").listener();
        Listener quick = events.listen("").listener();
        for (int i = 0; i < 5_000; i++) {
            events.tell("row", "{}");
            quick.next(Duration.ZERO);
        }
        assertThat(slow.isDropped()).isTrue();
        assertThat(quick.isDropped()).isFalse();
        assertThat(dropped).containsExactly(1);
        assertThat(events.listening()).isEqualTo(1);
        events.close();
        assertThat(quick.isDropped()).isTrue();
    }
}
