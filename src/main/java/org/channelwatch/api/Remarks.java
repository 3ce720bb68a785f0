package org.channelwatch.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people write beside what they do. */
final class Remarks {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_COMMENT = 2_000;

    private Remarks() {}

    /** What is wrong with a name and a comment. */
    static List<Problem.FieldError> errors(@Nullable String by, @Nullable String comment) {
        var errors = new ArrayList<Problem.FieldError>();
        check(errors, "by", by, LONGEST_NAME);
        check(errors, "comment", comment, LONGEST_COMMENT);
        return errors;
    }

    private static void check(List<Problem.FieldError> errors, String field, @Nullable String text, int longest) {
        if (text == null) return;
        if (text.length() > longest) {
            errors.add(new Problem.FieldError(field, "must be at most " + longest + " characters"));
        }
        if (text.indexOf('\0') >= 0) errors.add(new Problem.FieldError(field, "must not contain the character U+0000"));
    }
}
