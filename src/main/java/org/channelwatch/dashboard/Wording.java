package org.channelwatch.dashboard;

import java.util.List;
import java.util.Locale;
import org.channelwatch.channel.Corroboration;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.Reason;
import org.channelwatch.channel.SetAside;
import org.channelwatch.channel.Status;
import org.channelwatch.store.watched.ChannelView;
import org.channelwatch.store.watched.Mute;
import org.jspecify.annotations.Nullable;

/** What the terms of the service are called on the pages. */
final class Wording {
    private static final int DAYS_A_WEEK = 7;

    private Wording() {}

    static String status(Status status) {
        return switch (status) {
            case ACTIVE -> "Active";
            case LATE -> "Late";
            case SILENT -> "Silent";
            case SUSPENDED -> "Suspended";
            case DEFUNCT -> "Defunct";
            case UNHEARD -> "Unheard";
        };
    }

    /** Why the channel has its status, in a few words. */
    static String reason(ChannelView view) {
        String elapsed =
                view.status() == Status.SILENT ? Times.length(view.silentAfter()) : Times.length(view.warnAfter());
        Reason reason = view.reason();
        return switch (reason) {
            case CONTACT -> "In contact";
            case OPENED -> "Opened, and heard since";
            case RESTORED -> "Declared to work again";
            case ELAPSED -> "Nothing heard for over " + elapsed;
            case NEVER_HEARD ->
                view.status().isCalm() ? "Nothing heard yet" : "Expected, and not heard for over " + elapsed;
            case UNANSWERED -> "An attempt went unanswered";
            case DECLARED -> view.status() == Status.DEFUNCT ? "Declared dead or not working" : "Declared cut for now";
        };
    }

    static String kind(EvidenceKind kind) {
        return switch (kind) {
            case CONTACT -> "In contact";
            case NO_CONTACT -> "Said not to be in contact";
            case UNANSWERED -> "Attempt unanswered";
            case OPENED -> "Opened";
            case RESTORED -> "Restored";
            case SUSPENDED -> "Suspended";
            case DEFUNCT -> "Declared defunct";
            case PLANNED -> "Contact announced";
            case CANCELLED -> "Contact called off";
        };
    }

    /** A window of each week: {@code on Sat and Sun from 22:00 to 06:00 (Europe/Berlin)}. */
    static String weekly(Mute.Every every) {
        List<String> days = every.days().stream()
                .map(day -> day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT))
                .toList();
        String listed = days.size() == DAYS_A_WEEK ? "every day" : "on " + String.join(", ", days);
        return listed + " from " + every.from() + " to " + every.to() + " (" + every.zone() + ")";
    }

    /** By how many an event is told; empty where one report alone tells it. */
    static String told(Corroboration.@Nullable Event event) {
        if (event == null || event.reports() < 2) return "";
        String sources = event.sources() == 1 ? "one source" : event.sources() + " independent sources";
        return switch (event.copies()) {
            case 0 -> "told by " + sources;
            case 1 -> "told by " + sources + ", 1 copy";
            default -> "told by " + sources + ", " + event.copies() + " copies";
        };
    }

    static String setAside(@Nullable SetAside reason) {
        return switch (reason) {
            case null -> "";
            case LOW_CONFIDENCE -> "too unsure to count";
            case UNKNOWN_DATE -> "no date, so it moves nothing";
            case NEVER_MOVES -> "plans never move a channel";
            case REJECTED -> "rejected by an analyst";
            case OUTSIDE_OFFICE -> "outside the term of office";
            case OLDER -> "later evidence is known";
        };
    }

    /** From 0 to 100. */
    static int percent(double confidence) {
        return (int) Math.round(confidence * 100);
    }
}
