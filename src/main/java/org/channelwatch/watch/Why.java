package org.channelwatch.watch;

/** Why something failed, in words for people: what was thrown, and what was at the bottom of it. */
public final class Why {
    private Why() {}

    /** Kafka and JDBC say what went wrong at the top, and at the bottom why: an unknown certificate, a refused connection. */
    public static String of(Throwable failure) {
        Throwable bottom = failure;
        while (bottom.getCause() != null) bottom = bottom.getCause();
        String what = words(failure);
        String why = words(bottom);
        return what.contains(why) ? what : what + ": " + why;
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
